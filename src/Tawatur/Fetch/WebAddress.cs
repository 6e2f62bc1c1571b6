namespace Tawatur.Fetch;

/// <summary>Reads an address, and refuses those that are never asked, whatever host they name.</summary>
internal static class WebAddress
{
    // Longer ones are no address of a page; browsers and servers have about this limit too.
    private const int MaxLength = 8192;

    private static readonly int[] Ports = [80, 443, 8080, 8443];

    /// <summary>Reads an address.</summary>
    /// <param name="written">The address, absolute, or relative to <paramref name="from"/>.</param>
    /// <param name="from">The address that led to it, if one did.</param>
    /// <param name="why">Why it is not asked.</param>
    /// <returns>The address in ASCII and without its fragment, or <c>null</c>.</returns>
    public static Uri? Read(string written, Uri? from, out string why)
    {
        if (written.Length > MaxLength)
        {
            why = $"refused: the address is longer than {MaxLength} characters";
            return null;
        }

        Uri? address;
        if (!(from is null ? Uri.TryCreate(written, UriKind.Absolute, out address) : Uri.TryCreate(from, written, out address)) || !HasHost(address))
        {
            why = "no address of a page, such as https://www.site.example/page";
            return null;
        }

        why = Refusal(address) ?? "";
        return why.Length > 0 ? null : new UriBuilder(address) { Host = address.IdnHost, Fragment = "" }.Uri;
    }

    private static string? Refusal(Uri address) =>
        address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps ? $"refused: {address.Scheme}: is not fetched, only http: and https:"
        : address.UserInfo.Length > 0 ? "refused: a user name or password stands in the address"
        : !Ports.Contains(address.Port) ? FormattableString.Invariant($"refused: port {address.Port}; pages are fetched from the ports {string.Join(", ", Ports)}")
        : address.HostNameType == UriHostNameType.IPv4 && !address.OriginalString.Contains(address.Host, StringComparison.Ordinal) ? $"refused: the IP address {address.Host} is written in another form"
        : null;

    private static bool HasHost(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return true;
        }

        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
