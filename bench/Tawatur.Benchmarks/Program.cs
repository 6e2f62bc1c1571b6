using Tawatur.Benchmarks.Attribution;
using Tawatur.Benchmarks.Fuzzing;
using Tawatur.Benchmarks.Lexicon;
using Tawatur.Benchmarks.Names;
using Tawatur.Benchmarks.Pages;
using Tawatur.Benchmarks.Places;
using Tawatur.Benchmarks.Speed;

// What ./measure runs.
switch (args)
{
    case ["lexicon", var corpus, var table]:
        return LexiconCommand.Run(corpus, table);
    case ["gazetteer", var folder, var table]:
        return GazetteerCommand.Run(folder, table);
    case ["icu", var corpus]:
        return IcuWords.Run(corpus);
    case ["benchmarks"]:
        return BenchmarkCommand.Run(isLong: false);
    case ["benchmarks", "--long"]:
        return BenchmarkCommand.Run(isLong: true);
    case ["linearity"]:
        return await GrowthCommand.RunAsync();
    case ["extraction", var folder, .. var rest]:
        return ExtractionCommand.Run(folder, details: rest is ["--details"]);
    case ["labels", var folder, var labels]:
        return LabelledPages.Run(folder, labels);
    case ["instrument", .. var assemblies]:
        return PageFuzzing.Instrument(assemblies);
    case ["fuzz"]:
        return PageFuzzing.Run();
    case ["replay", .. var files]:
        return PageFuzzing.Replay(files);
    case ["attribution", var data, var labels]:
        return await AttributionCommand.RunAsync(data, labels);
    case ["names", var data, var labels]:
        return await NamesCommand.RunAsync(data, labels);
    case ["pages", var folder]:
        return PageSpeedCommand.Run(folder);
    default:
        Console.Error.WriteLine("usage: benchmarks [--long] | linearity | lexicon CORPUS TABLE | gazetteer FOLDER TABLE | icu CORPUS | extraction FOLDER [--details] | attribution DATA LABELS | names DATA LABELS | pages FOLDER | labels FOLDER LABELS | instrument ASSEMBLY… | fuzz | replay FILE…");
        return 2;
}
