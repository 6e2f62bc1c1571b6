namespace Tawatur.Documents;

/// <summary>A certificate as a server showed it. It was valid for the host and trusted by this machine, or there would be no page.</summary>
/// <param name="Subject">Whom it names.</param>
/// <param name="Issuer">Who signed it.</param>
/// <param name="NotBefore">The start of its validity, in UTC.</param>
/// <param name="NotAfter">The end of its validity, in UTC.</param>
/// <param name="Sha256">The SHA-256 thumbprint, in lower-case hexadecimal digits.</param>
public sealed record PageCertificate(string Subject, string Issuer, DateTimeOffset NotBefore, DateTimeOffset NotAfter, string Sha256);
