using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tawatur.Tests.Fetch;

/// <summary>What <c>https</c> checks, and what is kept of it.</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Address = "https://site.example/page";

    // Certificates have real dates, and the check of them knows no other clock.
    private static readonly DateTimeOffset Today = TimeProvider.System.GetUtcNow();

    private readonly FakeNetwork _network = new FakeNetwork().Page(Address, FakeAnswer.Text("نص"));
    private readonly List<X509Certificate2> _made = [];

    public void Dispose() => _made.ForEach(c => c.Dispose());

    [Fact]
    public async Task The_certificate_that_was_shown_is_kept()
    {
        var certificate = Trusted("site.example", Today.AddDays(-1), Today.AddDays(30));
        var page = await _network.Certificate(certificate).Fetcher().PageAsync(Address);
        var kept = Assert.IsType<Tawatur.Documents.PageCertificate>(page.Certificate);
        Assert.Equal("CN=site.example", kept.Subject);
        Assert.Equal("CN=site.example", kept.Issuer);
        Assert.Equal(certificate.NotBefore.ToUniversalTime(), kept.NotBefore.UtcDateTime);
        Assert.Equal(certificate.NotAfter.ToUniversalTime(), kept.NotAfter.UtcDateTime);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)), kept.Sha256);
    }

    [Fact]
    public async Task A_certificate_for_another_host_is_refused()
    {
        _network.Certificate(Trusted("other.example", Today.AddDays(-1), Today.AddDays(30)));
        Assert.Equal("the certificate of the server is for another host", await _network.Fetcher().FailureAsync(Address));
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task A_certificate_that_has_expired_is_refused()
    {
        _network.Certificate(Trusted("site.example", Today.AddDays(-30), Today.AddDays(-1)));
        Assert.Equal("the certificate of the server has expired, or is not valid yet", await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        Trusted("site.example", Today.AddDays(-1), Today.AddDays(30));
        _network.Certificate(Make("site.example", Today.AddDays(-1), Today.AddDays(30)));
        Assert.Equal("the certificate of the server is signed by nobody whom this machine trusts", await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_refused()
    {
        _network.Page("http://site.example:8080/page", FakeAnswer.Text("نص"));
        Assert.Contains("no secure connection", await _network.Fetcher().FailureAsync("https://site.example:8080/page"), StringComparison.Ordinal);
    }

    private X509Certificate2 Trusted(string host, DateTimeOffset from, DateTimeOffset to)
    {
        var certificate = Make(host, from, to);
        _network.Roots = [certificate];
        return certificate;
    }

    private X509Certificate2 Make(string host, DateTimeOffset from, DateTimeOffset to)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var made = request.CreateSelfSigned(from, to);
        // With the key in a form that every system's TLS can use.
        var usable = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        _made.Add(usable);
        return usable;
    }
}
