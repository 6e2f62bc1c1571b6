namespace Tawatur.Cli.Reading;

/// <summary>Writes a file whole or not at all, also where the run is interrupted.</summary>
internal static class WholeFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + ".part";
        try
        {
            using (var file = File.Create(unfinished))
            {
                file.Write(bytes);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
