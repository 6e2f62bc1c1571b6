using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>Says what a certificate is, and what is wrong with it.</summary>
internal static class Certificates
{
    public static PageCertificate Describe(X509Certificate2 certificate) => new(
        certificate.Subject,
        certificate.Issuer,
        new DateTimeOffset(certificate.NotBefore.ToUniversalTime()),
        new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
        certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant());

    public static string? Problem(SslPolicyErrors errors, X509Chain? chain)
    {
        if (errors == SslPolicyErrors.None)
        {
            return null;
        }

        if ((errors & SslPolicyErrors.RemoteCertificateNotAvailable) != 0)
        {
            return "the server shows no certificate";
        }

        if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            return "the certificate of the server is for another host";
        }

        var flags = chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status) ?? X509ChainStatusFlags.NoError;
        return (flags & X509ChainStatusFlags.NotTimeValid) != 0 ? "the certificate of the server has expired, or is not valid yet"
            : (flags & (X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot)) != 0 ? "the certificate of the server is signed by nobody whom this machine trusts"
            : "the certificate of the server is not valid";
    }
}
