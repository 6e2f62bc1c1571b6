using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>The one connection of one request. The host is resolved once, every address of it is checked, and the connection goes to a checked address itself: a name that is resolved otherwise a moment later changes nothing.</summary>
/// <param name="network">The network.</param>
/// <param name="limits">The limits.</param>
/// <param name="time">The clock.</param>
internal sealed class GuardedConnection(Network network, FetchLimits limits, TimeProvider time)
{
    /// <summary>Gets the address that was connected to.</summary>
    public IPAddress? Server { get; private set; }

    /// <summary>Gets the certificate that was shown.</summary>
    public PageCertificate? Certificate { get; private set; }

    /// <summary>Gets what is wrong with the certificate.</summary>
    public string? CertificateProblem { get; private set; }

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var isLiteral = IPAddress.TryParse(host, out var literal);
        var addresses = isLiteral ? [literal!] : await network.Resolver.ResolveAsync(host, cancellation).ConfigureAwait(false);
        if (addresses.Length == 0)
        {
            throw new RefusedConnectionException($"no host {host} is known");
        }

        foreach (var address in addresses)
        {
            // One bad address among good ones refuses the host: nobody publishes news from both.
            if (PublicNetworks.Refusal(address) is { } what)
            {
                throw new RefusedConnectionException($"refused: {(isLiteral ? "" : $"{host} is at ")}{address}, {what}; only the public internet is asked");
            }
        }

        return await FirstOfAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
    }

    /// <summary>Returns how the host is checked: by name and trust, as the machine does it, and without fetching anything for it.</summary>
    public SslClientAuthenticationOptions Security()
    {
        var policy = new X509ChainPolicy
        {
            // Else a certificate could name addresses that are asked without any check.
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        if (network.Roots is { } roots)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }

        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy, RemoteCertificateValidationCallback = IsTrusted };
    }

    private async ValueTask<Stream> FirstOfAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        for (var i = 0; ; i++)
        {
            using var limit = new CancellationTokenSource(limits.ConnectTime, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
            try
            {
                var stream = await network.Connector.ConnectAsync(new IPEndPoint(addresses[i], port), either.Token).ConfigureAwait(false);
                Server = addresses[i];
                return stream;
            }
            catch (SocketException) when (i < addresses.Length - 1)
            {
                // The next address of the host may answer.
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
            {
                if (i == addresses.Length - 1)
                {
                    throw new RefusedConnectionException(FormattableString.Invariant($"the host does not answer within {limits.ConnectTime.TotalSeconds:0.###} s"));
                }
            }
        }
    }

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is X509Certificate2 shown)
        {
            Certificate = Certificates.Describe(shown);
        }

        CertificateProblem = Certificates.Problem(errors, chain);
        return errors == SslPolicyErrors.None;
    }
}
