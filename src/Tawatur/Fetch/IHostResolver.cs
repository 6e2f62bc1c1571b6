using System.Net;

namespace Tawatur.Fetch;

/// <summary>Finds the IP addresses of a host.</summary>
internal interface IHostResolver
{
    /// <summary>Returns the addresses, none where the name is not known.</summary>
    ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation);
}
