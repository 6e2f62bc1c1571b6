using System.Security.Cryptography.X509Certificates;

namespace Tawatur.Fetch;

/// <summary>What fetching needs of the network; the tests bring one that no packet leaves.</summary>
/// <param name="Resolver">Finds the addresses of a host.</param>
/// <param name="Connector">Connects to one of them.</param>
/// <param name="Roots">The certificates that are trusted; those of the machine where it is <c>null</c>.</param>
internal sealed record Network(IHostResolver Resolver, IConnector Connector, X509Certificate2Collection? Roots = null)
{
    public static Network OfThisMachine() => new(new SystemHostResolver(), new SocketConnector());
}
