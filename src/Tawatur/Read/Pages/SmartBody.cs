using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Tawatur.Read.Pages;

/// <summary>Asks SmartReader what it would keep of a page. It works on a copy whose elements are numbered, so that its choice is found again in the page itself.</summary>
internal static class SmartBody
{
    private const string Number = "data-tawatur";

    // It takes the address to resolve links against, which nobody follows here.
    private const string NoAddress = "https://page.invalid/";

    /// <summary>Returns the elements of the page that SmartReader keeps; empty where it finds no article.</summary>
    public static HashSet<IElement> Kept(IHtmlDocument page)
    {
        var elements = page.Body!.QuerySelectorAll("*").ToArray();
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i].SetAttribute(Number, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var copy = (IHtmlDocument)page.Clone(true);
        var kept = new HashSet<IElement>();
        using var reader = new Reader(NoAddress, copy) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(article =>
        {
            foreach (var element in article.QuerySelectorAll("*"))
            {
                if (int.TryParse(element.GetAttribute(Number), out var number))
                {
                    kept.Add(elements[number]);
                }
            }
        });
        var found = reader.GetArticle();
        foreach (var element in elements)
        {
            element.RemoveAttribute(Number);
        }

        return found.IsReadable ? kept : [];
    }
}
