using Tawatur.Benchmarks.Lexicon;

// What ./measure runs.
switch (args)
{
    case ["lexicon", var corpus, var table]:
        return LexiconCommand.Run(corpus, table);
    default:
        Console.Error.WriteLine("usage: lexicon CORPUS TABLE");
        return 2;
}
