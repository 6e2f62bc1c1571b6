using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>What the class and id of an element, in English by custom of all templates, say of what stands in it.</summary>
internal static class ClassWords
{
    public static bool Has(IElement element, params ReadOnlySpan<string> words)
    {
        var (name, id) = (element.ClassName, element.Id);
        if (string.IsNullOrEmpty(name) && string.IsNullOrEmpty(id))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (name?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || id?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
