using System.Net;

namespace Tawatur.Fetch;

/// <summary>Opens a connection to an address that was checked.</summary>
internal interface IConnector
{
    ValueTask<Stream> ConnectAsync(IPEndPoint endpoint, CancellationToken cancellation);
}
