using Tawatur.Benchmarks;
using Tawatur.Benchmarks.Lexicon;

// What ./measure runs.
switch (args)
{
    case ["lexicon", var corpus, var table]:
        return LexiconCommand.Run(corpus, table);
    case ["icu", var corpus]:
        return IcuWords.Run(corpus);
    default:
        Console.Error.WriteLine("usage: lexicon CORPUS TABLE | icu CORPUS");
        return 2;
}
