using System.IO.Compression;

namespace Tawatur.Fetch;

/// <summary>Unpacks gzip strictly.</summary>
internal static class GzipUnpacking
{
    // Without it the framework takes packed data that is cut short for whole.
    private const string Switch = "System.IO.Compression.UseStrictValidation";

    static GzipUnpacking()
    {
        if (!AppContext.TryGetSwitch(Switch, out _))
        {
            AppContext.SetSwitch(Switch, true);
        }
    }

    public static Stream Open(Stream packed, CompressionMode mode = CompressionMode.Decompress) => new GZipStream(packed, mode);
}
