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
        command.SetAction(parse =>
        {
            var options = new ReadOptions
            {
                Language = parse.GetValue(language),
                Outlet = parse.GetValue(outlet) is { } name ? new Outlet(name) : null,
                Published = parse.GetValue(published) is { } date ? PublicationDateReader.Read(date) : null,
            };
            return Run(parse.GetValue(inputs)!, options, parse.GetValue(tables));
        });
        return command;
    }

    private static int Run(string[] inputs, ReadOptions options, string? tables)
    {
        var intake = new Intake(new StandardAnalysis(new LanguageSet(tables)), options);
        using var output = Console.OpenStandardOutput();
        using var writer = new JsonReadingWriter(AnalysisIdentity.EngineVersion);
        var buffer = new ArrayBufferWriter<byte>();
        var hasFailed = false;
        foreach (var isDone in intake.Run(inputs.Select(Input), Write, Fail))
        {
            hasFailed |= !isDone;
        }

        return hasFailed ? 1 : 0;

        bool Write(Document document)
        {
            buffer.ResetWrittenCount();
            writer.Write(document, buffer);
            buffer.Write("\n"u8);
            output.Write(buffer.WrittenSpan);
            return true;
        }

        static bool Fail(ReadFailure failure)
        {
            Console.Error.WriteLine(failure);
            return false;
        }
    }

    private static ReportInput Input(string name) => new(name, () => name == "-" ? Console.OpenStandardInput() : File.OpenRead(name));
}
