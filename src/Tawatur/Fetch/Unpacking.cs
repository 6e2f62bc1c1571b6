using System.IO.Compression;

namespace Tawatur.Fetch;

/// <summary>Unpacks strictly: the framework takes packed data that is cut short for whole, unless a switch says otherwise before the first stream is made. So all of them are made here.</summary>
internal static class Unpacking
{
    private const string Switch = "System.IO.Compression.UseStrictValidation";

    static Unpacking()
    {
        if (!AppContext.TryGetSwitch(Switch, out _))
        {
            AppContext.SetSwitch(Switch, true);
        }
    }

    public static Stream Gzip(Stream packed) => new GZipStream(packed, CompressionMode.Decompress);

    public static Stream Zlib(Stream packed) => new ZLibStream(packed, CompressionMode.Decompress);

    public static Stream Deflate(Stream packed) => new DeflateStream(packed, CompressionMode.Decompress);
}
