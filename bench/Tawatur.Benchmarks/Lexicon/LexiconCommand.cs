using System.Text;

namespace Tawatur.Benchmarks.Lexicon;

/// <summary>Writes <c>src/Tawatur/Languages/ar/whole-words.tsv</c> from the counts of a corpus.</summary>
internal static class LexiconCommand
{
    public static int Run(string corpus, string table)
    {
        var counts = FormCounts.Read(Corpus.Texts(corpus));
        var rule = new WholeWordRule(counts);
        var words = counts.Words.Keys.Where(rule.IsWhole).Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        text.Append("# Folded words whose first letters look like a particle or the article and are not. Made by ./measure lexicon; not to be edited by hand.\n");
        text.Append("# A statistic of word forms counted over the ANT corpus v2.1 (Chouigui et al. 2021); no text of it is kept. Rule: WholeWordRule.\n");
        text.Append("# Licence: Apache-2.0, as the project.\n");
        text.Append("word\n");
        words.ForEach(word => text.Append(word).Append('\n'));
        File.WriteAllText(table, text.ToString());
        Console.WriteLine($"{words.Count} words in {table}");
        return 0;
    }
}
