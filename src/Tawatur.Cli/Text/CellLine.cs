namespace Tawatur.Cli.Text;

/// <summary>A line of a cell, broken into several where it is too long: a label of the program's, then words, usually of the report.</summary>
/// <param name="Label">The label, in Latin letters; empty for none.</param>
/// <param name="Words">The words, in any script.</param>
/// <param name="Tone">How the words stand out.</param>
internal readonly record struct CellLine(string Label, string Words, Tone Tone = Tone.Plain)
{
    public int Width => CellWidth.Of(Label) + CellWidth.Of(Words);
}
