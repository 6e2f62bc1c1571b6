using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Tawatur.Documents;

/// <summary>What a server sent for an address. Evidence: nothing of it is ever altered.</summary>
public sealed record Page
{
    /// <summary>Gets the address that was asked for, as the user gave it.</summary>
    public required string Asked { get; init; }

    /// <summary>Gets the address that answered: behind redirects another than <see cref="Asked"/>, absolute and in ASCII.</summary>
    public required string Reached { get; init; }

    /// <summary>Gets when the answer began to come, in UTC, by the clock of this machine. It is never the date of publication.</summary>
    public required DateTimeOffset Retrieved { get; init; }

    /// <summary>Gets the status code of the answer, such as 200.</summary>
    public required int Status { get; init; }

    /// <summary>Gets the headers of the answer; one that came several times stands here several times.</summary>
    public ImmutableArray<PageHeader> Headers { get; init; } = [];

    /// <summary>Gets the body, with the packing for the transport (gzip, br, deflate) undone and nothing else.</summary>
    public required ReadOnlyMemory<byte> Bytes
    {
        get;
        init
        {
            field = value;
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(value.Span));
        }
    }

    /// <summary>Gets the SHA-256 of <see cref="Bytes"/>, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Gets how many bytes of body came over the wire: fewer than <see cref="Bytes"/> where it came packed.</summary>
    public long SentBytes { get; init; }

    /// <summary>Gets the redirects that were followed, the first one first.</summary>
    public ImmutableArray<PageRedirect> Redirects { get; init; } = [];

    /// <summary>Gets the IP address that answered; <c>null</c> where it is not known.</summary>
    public string? Server { get; init; }

    /// <summary>Gets the certificate that the server showed; <c>null</c> where the address is no <c>https</c>.</summary>
    public PageCertificate? Certificate { get; init; }

    /// <summary>Gets the <c>Content-Type</c> as the server sent it; <c>null</c> where it sent none.</summary>
    public string? ContentType => Header("Content-Type");

    /// <summary>Returns the first value of a header.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The value, or <c>null</c> where there is none.</returns>
    public string? Header(string name)
    {
        foreach (var header in Headers)
        {
            if (header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return header.Value;
            }
        }

        return null;
    }
}
