using System.Collections.Immutable;
using System.Text;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The one text of a page: its title, a blank line, and a paragraph a line.</summary>
internal sealed record PageText(string Text, TextSpan? Title, ImmutableArray<Paragraph> Paragraphs, ImmutableArray<Embed> Embeds)
{
    /// <summary>Puts it together.</summary>
    /// <param name="parts">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">What of it belongs to the article.</param>
    public static PageText Of(PageParts parts, PageTitle title, BodyFinder body)
    {
        var roles = body.Roles;
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new TextSpan?[roles.Length];
        TextSpan? titleSpan = null;
        if (title.Text is not null)
        {
            titleSpan = Append(title.Text, ParagraphRole.Title);
        }

        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is { } role)
            {
                places[i] = Append(parts.Blocks[i].Text, role);
            }
        }

        return new PageText(text.ToString(), titleSpan, paragraphs.DrainToImmutable(), PageEmbeds.Of(parts, title, body, places, titleSpan));

        TextSpan Append(string words, ParagraphRole role)
        {
            text.Append(text.Length == 0 ? "" : titleSpan is not null && paragraphs.Count == 1 ? "\n\n" : "\n");
            var span = new TextSpan(text.Length, text.Length + words.Length);
            text.Append(words);
            paragraphs.Add(new Paragraph(span, role) { Repeats = seen.TryGetValue(words, out var earlier) ? earlier : null });
            seen.TryAdd(words, paragraphs.Count - 1);
            return span;
        }
    }
}
