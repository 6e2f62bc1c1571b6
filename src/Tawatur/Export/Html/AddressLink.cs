namespace Tawatur.Export.Html;

/// <summary>Writes an address: a link where it is one of the web, which nothing follows until somebody clicks; else its letters alone.</summary>
internal static class AddressLink
{
    public static void Write(ReadingPage page, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            page.Html.Raw("<span class=\"unnamed\">"u8).Words("not-given").Raw("</span>"u8);
        }
        else if (Uri.TryCreate(address, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps))
        {
            page.Html.Raw("<a class=\"address\" rel=\"noreferrer noopener nofollow\" href=\""u8).Text(address.Trim()).Raw("\">"u8).Code(address).Raw("</a>"u8);
        }
        else
        {
            page.Html.Code(address);
        }
    }
}
