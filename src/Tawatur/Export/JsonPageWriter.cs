using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes what is known of a page beside its bytes, one JSON object in UTF-8: addresses, time, headers, redirects, certificate, and the hash that its bytes must have.</summary>
public static class JsonPageWriter
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="file">The name of the file that holds its bytes.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Page page, string file, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("asked", page.Asked);
        json.WriteString("reached", page.Reached);
        json.WriteString("retrieved", Utc(page.Retrieved));
        json.WriteNumber("status", page.Status);
        json.WriteString("file", file);
        json.WriteNumber("bytes", page.Bytes.Length);
        json.WriteString("sha256", page.Sha256);
        json.WriteNumber("sentBytes", page.SentBytes);
        if (page.Server is not null)
        {
            json.WriteString("server", page.Server);
        }

        if (page.Certificate is { } certificate)
        {
            json.WriteStartObject("certificate");
            json.WriteString("subject", certificate.Subject);
            json.WriteString("issuer", certificate.Issuer);
            json.WriteString("notBefore", Utc(certificate.NotBefore));
            json.WriteString("notAfter", Utc(certificate.NotAfter));
            json.WriteString("sha256", certificate.Sha256);
            json.WriteEndObject();
        }

        json.WriteStartArray("redirects");
        foreach (var redirect in page.Redirects)
        {
            json.WriteStartObject();
            json.WriteString("address", redirect.Address);
            json.WriteNumber("status", redirect.Status);
            json.WriteString("location", redirect.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("headers");
        foreach (var header in page.Headers)
        {
            json.WriteStartObject();
            json.WriteString("name", header.Name);
            json.WriteString("value", header.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString(Time, System.Globalization.CultureInfo.InvariantCulture);
}
