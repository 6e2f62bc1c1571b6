using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>A word or phrase of the time tables where it stands in the text.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Start">Its first code unit, with its article and without a conjunction or preposition.</param>
/// <param name="Proclitics">The particles before it.</param>
internal readonly record struct TimeTerm(TimeEntry Entry, int EndToken, int Start, Proclitics Proclitics)
{
    /// <summary>Gets whether an article is attached that the entry itself does not have.</summary>
    public bool HasArticle => (Proclitics & Proclitics.The) != 0;

    public TimeUnit Unit => (TimeUnit)Entry.Value;

    public TimeDirection Direction => (TimeDirection)Entry.Value;

    public bool IsOne => Entry.Use == TimeUse.One;
}
