using System.Net;
using Microsoft.Security.AntiSSRF;

namespace Tawatur.Fetch;

/// <summary>Tells the addresses of the public internet from all others. The networks are those of Microsoft.Security.AntiSSRF, which keeps them up to date.</summary>
internal static class PublicNetworks
{
    // All that is given out of IPv6 for the public internet; a list of exceptions alone would let through what nobody has thought of, such as ::7f00:1.
    private static readonly IPNetwork PublicIPv6 = IPNetwork.Parse("2000::/3");

    // The first network that an address lies in says what it is.
    private static readonly (IPNetwork Network, string What)[] Refused =
    [
        .. Named(IPAddressRanges.loopback, "this machine itself"),
        .. Named(IPAddressRanges.imds, "a metadata service"),
        .. Named(IPAddressRanges.wireserver, "a metadata service"),
        .. Named(IPAddressRanges.unspecified, "an address of no host"),
        .. Named(IPAddressRanges.privateUse, "a private network"),
        .. Named(IPAddressRanges.uniqueLocal, "a private network"),
        .. Named(IPAddressRanges.siteLocal, "a private network"),
        .. Named(IPAddressRanges.linkLocal, "a link-local address"),
        .. Named(IPAddressRanges.sharedAddressSpace, "the inner network of a provider"),
        .. Named(IPAddressRanges.ipv4Ipv6Translat, "a translated IPv4 address"),
        .. Named(IPAddressRanges.sixto4, "a translated IPv4 address"),
        .. Named(IPAddressRanges.teredo, "a translated IPv4 address"),
        .. Named(IPAddressRanges.recommendedLatest, "a network that is reserved"),
    ];

    /// <summary>Returns what an address is that must not be asked, or <c>null</c> where it is one of the public internet.</summary>
    public static string? Refusal(IPAddress address)
    {
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        foreach (var (network, what) in Refused)
        {
            if (network.Contains(address))
            {
                return what;
            }
        }

        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || PublicIPv6.Contains(address) ? null : "a network that is reserved";
    }

    private static IEnumerable<(IPNetwork Network, string What)> Named(string[] networks, string what) => networks.Select(n => (IPNetwork.Parse(n), what));
}
