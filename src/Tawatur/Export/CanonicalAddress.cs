namespace Tawatur.Export;

/// <summary>The form of an address under which two addresses of one page are equal.</summary>
/// <remarks>Scheme and host lowered, <c>http</c> taken as <c>https</c>, default port, fragment, closing slash and the parameters <c>utm_*</c> and <c>fbclid</c> dropped; nothing else is touched.</remarks>
internal static class CanonicalAddress
{
    /// <summary>Returns the canonical form; empty where there is no address.</summary>
    public static string Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return "";
        }

        var rest = address.AsSpan().Trim();
        rest = rest.IndexOf('#') is >= 0 and var fragment ? rest[..fragment] : rest;
        var query = "";
        if (rest.IndexOf('?') is >= 0 and var mark)
        {
            query = rest.Length == mark + 1 ? "?" : Kept(rest[(mark + 1)..]);
            rest = rest[..mark];
        }

        var front = "";
        if (rest.IndexOf("://") is > 0 and var colon)
        {
            var scheme = rest[..colon].ToString().ToLowerInvariant();
            rest = rest[(colon + 3)..];
            var slash = rest.IndexOf('/');
            front = (scheme == "http" ? "https" : scheme) + "://" + Host(scheme, slash < 0 ? rest : rest[..slash]);
            rest = slash < 0 ? [] : rest[slash..];
        }

        rest = query.Length == 0 && rest.EndsWith("/") ? rest[..^1] : rest;
        return string.Concat(front, rest, query);
    }

    private static string Host(string scheme, ReadOnlySpan<char> authority)
    {
        var at = authority.LastIndexOf('@') + 1;
        var host = authority[at..].ToString().ToLowerInvariant();
        var port = scheme switch { "http" => ":80", "https" => ":443", _ => null };
        if (port is not null && host.EndsWith(port, StringComparison.Ordinal))
        {
            host = host[..^port.Length];
        }

        return string.Concat(authority[..at], host);
    }

    private static string Kept(ReadOnlySpan<char> query)
    {
        var kept = new List<string>();
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var name = parameter.IndexOf('=') is >= 0 and var equals ? parameter[..equals] : parameter;
            if (!name.StartsWith("utm_") && name is not "fbclid")
            {
                kept.Add(parameter.ToString());
            }
        }

        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }
}
