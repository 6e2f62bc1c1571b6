using Microsoft.Win32.SafeHandles;

namespace Tawatur.Cli.Reading;

/// <summary>Standard output as a stream that says when nobody reads it any more, which the console's own stream does not.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32; // EPIPE, on Linux as on macOS
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // A file may be shared with standard error, whose lines a stream with a place of its own would write over.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Returns whether an error means that the reader has gone, which is how <c>head</c> ends a pipe.</summary>
    public static bool IsClosed(IOException error) => error.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
