using System.IO.Compression;
using System.Text;
using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>Inputs made of bytes at hand.</summary>
internal static class Bytes
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static ReportInput Input(byte[] bytes, string name = "input") => new(name, () => new MemoryStream(bytes));

    public static List<ReadResult> Read(byte[] bytes, string name = "input", ReadOptions? options = null) =>
        ReportReader.ReadAsync(Input(bytes, name), options, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToList();

    public static Tawatur.Documents.Article One(byte[] bytes, string name = "input", ReadOptions? options = null) =>
        Assert.IsType<ReadArticle>(Assert.Single(Read(bytes, name, options))).Article;

    public static string Why(byte[] bytes, string name = "input", ReadOptions? options = null) =>
        Assert.IsType<ReadFailure>(Assert.Single(Read(bytes, name, options))).Why;
}
