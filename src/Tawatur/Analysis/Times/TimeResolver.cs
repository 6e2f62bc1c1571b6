using System.Collections.Immutable;
using System.Globalization;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Finds times, durations and sets of times, and gives each its value from the words and the local day of the report. One pass over the tokens.</summary>
internal sealed class TimeResolver : IAnnotator
{
    private readonly TimeWords _words;
    private readonly ITimeReader _reader;

    /// <summary>Makes the step.</summary>
    /// <param name="language">A language that has tables of times.</param>
    public TimeResolver(Language language)
    {
        _words = language.TimeWords ?? throw new ArgumentException($"'{language.Code}' has no tables of times", nameof(language));
        _reader = language.Code == "en" ? new EnglishTimeReader() : new ArabicTimeReader();
    }

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Terms;

    /// <inheritdoc/>
    public Layers Provides => Layers.Times | Layers.Durations;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reference = ReferenceDay.Of(document.Article, _words.Zones);
        var scan = new TimeScan(document, _words, reference.Day, reference.Clock);
        var findings = new TimeFindings();
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        var context = new TimeContext(reference.Day);
        foreach (var sentence in document.Sentences)
        {
            scan.Enter(sentence);
            context.Enter(sentence);
            var from = findings.Times.Count;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (scan.MayStart(i) && _reader.TryRead(ref scan, i, findings, out var end))
                {
                    i = scan.Free = end;
                }
                else
                {
                    i++;
                }
            }

            TimeRanges.Complete(scan, findings.Times, from);
            for (var i = from; i < findings.Times.Count; i++)
            {
                times.Add(Expression(findings.Times[i], context.Resolve(scan, findings.Times[i]), times.Count));
            }
        }

        return document with
        {
            Times = times.DrainToImmutable(),
            Durations = [.. findings.Durations],
            Notes = reference.Note is { } note ? document.Notes.Add(note) : document.Notes,
        };
    }

    private static TimeExpression Expression(TimeReading reading, string? value, int index) => new()
    {
        Id = "t" + (index + 1).ToString(CultureInfo.InvariantCulture),
        Span = new TextSpan(reading.Start, reading.End),
        IsTime = reading.Hour is not null || (reading.Part.Length == 3 && reading.Part[0] == 'T'),
        Value = value,
        Mod = reading.Mod,
        Calendar = reading.IsHijri ? "hijri" : null,
        By = new FoundBy(nameof(TimeResolver), reading.Rule),
    };
}
