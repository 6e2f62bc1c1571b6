namespace Tawatur.Cli.Text;

/// <summary>How words stand out on a terminal; elsewhere all look alike.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Warning,
}
