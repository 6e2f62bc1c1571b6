using System.Net;
using System.Net.Sockets;

namespace Tawatur.Fetch;

/// <summary>The resolver of the machine.</summary>
internal sealed class SystemHostResolver : IHostResolver
{
    public async ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        }
        catch (SocketException error) when (error.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData)
        {
            return [];
        }
        catch (ArgumentException)
        {
            // A name that no resolver takes, such as one of 300 letters.
            return [];
        }
    }
}
