using System.Buffers;
using System.CommandLine;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur.Cli;

/// <summary><c>tawatur read</c>: reports in, readings out.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Files, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "json", DefaultValueFactory = _ => "json" };
        var lines = new Option<bool>("--jsonl") { Description = "One object a line." };
        var language = new Option<string?>("--language") { Description = "The language of all reports." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet of all reports." };
        var published = new Option<string?>("--published") { Description = "The publication date of all reports." };
        var tables = new Option<string?>("--tables") { Description = "A folder with tables of your own." };
        var command = new Command("read", "Reads reports and shows what was found in them.") { inputs, format, lines, language, outlet, published, tables };
        command.SetAction((parse, cancellation) =>
        {
            var options = new ReadOptions
            {
                Language = parse.GetValue(language),
                Outlet = parse.GetValue(outlet) is { } name ? new Outlet(name) : null,
                Published = parse.GetValue(published) is { } date ? PublicationDateReader.Read(date) : null,
            };
            return RunAsync(parse.GetValue(inputs)!, options, parse.GetValue(tables), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] inputs, ReadOptions options, string? tables, CancellationToken cancellation)
    {
        var intake = new Intake(new StandardAnalysis(new LanguageSet(tables)), options);
        using var output = Console.OpenStandardOutput();
        var identity = AnalysisIdentity.Of(new LanguageSet(tables));
        var hasFailed = false;
        await foreach (var result in intake.RunAsync(inputs.Select(Input), Write, Fail, cancellation))
        {
            if (result is null) { hasFailed = true; } else { output.Write(result); }
        }

        return hasFailed ? 1 : 0;

        byte[]? Write(Document document)
        {
            using var writer = new JsonReadingWriter(identity);
            var buffer = new ArrayBufferWriter<byte>();
            writer.Write(document, buffer);
            buffer.Write("\n"u8);
            return buffer.WrittenSpan.ToArray();
        }

        static byte[]? Fail(ReadFailure failure)
        {
            Console.Error.WriteLine(failure);
            return null;
        }
    }

    private static ReportInput Input(string name) => name == "-" ? ReportInput.StandardInput() : ReportInput.File(name);
}
