using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>Finds elements around an element by their names. Selectors do the same, at the price of reading the selector each time and of loading what reads it.</summary>
internal static class ElementsAround
{
    /// <summary>Returns the nearest element of one of the names, the element itself included; <c>null</c> where there is none.</summary>
    public static IElement? Nearest(this IElement? element, params ReadOnlySpan<string> names)
    {
        while (element is not null && !names.Contains(element.LocalName))
        {
            element = element.ParentElement;
        }

        return element;
    }
}
