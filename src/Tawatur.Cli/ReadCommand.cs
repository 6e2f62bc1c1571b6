using System.CommandLine;
using System.Text.RegularExpressions;
using Tawatur.Cli.Reading;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Cli;

/// <summary><c>tawatur read</c>: reports in, readings out.</summary>
internal static partial class ReadCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Html = "html";

    private static readonly Argument<string[]> Inputs = new("input")
    {
        Description = "Files of HTML, plain text or JSON Lines, gzip included; addresses such as https://…, which are fetched; - is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Format = new("--format") { Description = "table (the default), json, or html: a page with the text and every finding in it.", HelpName = "table|json|html" };
    private static readonly Option<bool> Lines = new("--jsonl") { Description = "One JSON object a line, in the order of the input." };
    private static readonly Option<string?> Folder = new("--out") { Description = "Writes one file a report into this folder.", HelpName = "DIR" };

    private static readonly Option<string?> PageFolder = new("--save-page") { Description = "Keeps every page that is fetched in this folder: its bytes, and its headers, addresses, time, certificate and hash.", HelpName = "DIR" };

    private static readonly Option<string?> Explain = new("--explain")
    {
        Description = "Says for every finding, or the one named (s3, q1, t2, e4), by which rule and which words it was found.",
        HelpName = "FINDING",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Language = new("--language") { Description = "The language of all reports, such as ar; told from the letters where it is not given.", HelpName = "CODE" };
    private static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet of all reports.", HelpName = "NAME" };
    private static readonly Option<string?> Published = new("--published") { Description = "The publication date of all reports, such as 2020-09-10 or 2020-09-10T08:30+03:00.", HelpName = "DATE" };
    private static readonly Option<string?> Tables = new("--tables") { Description = "A folder with tables of your own, which add to the shipped ones.", HelpName = "DIR" };
    private static readonly Option<int?> Workers = new("--workers") { Description = "How many reports are read at once; the default is one for each processor.", HelpName = "N" };

    public static Command Create()
    {
        var command = new CommandWithExamples(
            "read",
            "Reads reports and shows what was found in them: who said what and through whom, numbers, times and names.",
            "tawatur read report.txt --outlet \"Samara Post\" --published 2020-09-10",
            "tawatur read report.txt --explain s3",
            "tawatur read report.txt --format html > report.html",
            "tawatur read --jsonl reports.jsonl.gz > readings.jsonl",
            "tawatur read https://www.site.example/news/1 --save-page pages",
            "zcat reports.jsonl.gz | tawatur read - --format json --out readings")
        {
            Inputs, Format, Lines, Folder, PageFolder, Explain, Language, Outlet, Published, Tables, Workers,
        };
        command.SetAction((parse, cancellation) => Problem(parse) is { } problem ? Task.FromResult(CommandLine.Wrong(command, problem)) : new ReadRun(Request(parse)).RunAsync(cancellation));
        return command;
    }

    // In the order in which a person would mend them.
    private static string? Problem(ParseResult parse)
    {
        var isExplained = parse.GetResult(Explain) is { Implicit: false };
        var isLines = parse.GetValue(Lines);
        return parse.GetValue(Format) switch
        {
            not (null or Table or Json or Html) and var other => $"--format {other} is none of table, json, html",
            Table when isLines => "--jsonl prints JSON; leave out --format table",
            Html when isExplained => "--explain is for the terminal; in --format html every finding names its rule",
            Html when isLines && parse.GetValue(Folder) is null => "--jsonl prints JSON; for pages leave it out, or name a folder for them: --format html --out DIR",
            Html when InputsOf(parse).Count > 1 && parse.GetValue(Folder) is null => "--format html writes a page for one report; for several inputs name a folder: --out DIR",
            Json when isExplained => "--explain is for people; in --format json every finding carries its rule as \"by\"",
            _ when isExplained && isLines => "--explain is for people; in --jsonl every finding carries its rule as \"by\"",
            _ when parse.GetValue(Published) is { } date && PublicationDateReader.Read(date) is null => $"--published '{date}' is no date such as 2020-09-10 or 2020-09-10T08:30+03:00",
            _ when parse.GetValue(Language) is { } code && LanguageCode.Read(code) is null => $"--language '{code}' is no code such as ar",
            _ when parse.GetValue(Tables) is { } tables && TablesFolder.Problem(tables) is { } problem => problem,
            _ when parse.GetValue(Workers) is < 1 => "--workers is at least 1",
            _ when InputsOf(parse).Find(i => i.Length > 1 && i[0] == '-') is { } unknown => $"{unknown} is no option of read; a file of that name is ./{unknown}",
            _ when parse.GetValue(PageFolder) is not null && !InputsOf(parse).Exists(InputName.IsAddress) => "--save-page keeps pages that are fetched; no input is an address such as https://www.site.example/page",
            _ when InputsOf(parse).Count == 0 => "no input; name a file or an address, or - for standard input",
            _ => null,
        };
    }

    private static ReadRequest Request(ParseResult parse)
    {
        var explain = parse.GetValue(Explain);
        return new ReadRequest
        {
            Inputs = InputsOf(parse),
            Options = new ReadOptions
            {
                GoesOnAfterFault = true,
                Language = parse.GetValue(Language) is { } code ? LanguageCode.Read(code) : null,
                Outlet = parse.GetValue(Outlet) is { } name ? new Outlet(name) : null,
                Published = parse.GetValue(Published) is { } date ? PublicationDateReader.Read(date) : null,
            },
            IsHtml = parse.GetValue(Format) is Html,
            IsJson = parse.GetValue(Format) is Json || (parse.GetValue(Lines) && parse.GetValue(Format) is not Html) || (parse.GetValue(Format) is null && parse.GetValue(Folder) is not null && parse.GetResult(Explain) is null),
            IsLines = parse.GetValue(Lines),
            IsExplained = parse.GetResult(Explain) is { Implicit: false },
            Finding = explain is not null && FindingId().IsMatch(explain) ? explain : null,
            Folder = parse.GetValue(Folder),
            PageFolder = parse.GetValue(PageFolder),
            Tables = parse.GetValue(Tables),
            Workers = parse.GetValue(Workers),
        };
    }

    // "--explain report.txt" means the report: what stands behind the option is a finding only if it looks like one.
    private static List<string> InputsOf(ParseResult parse)
    {
        var inputs = parse.GetValue(Inputs) ?? [];
        return parse.GetValue(Explain) is { } explain && !FindingId().IsMatch(explain) ? [.. inputs, explain] : [.. inputs];
    }

    [GeneratedRegex("^[a-z][0-9]+$")]
    private static partial Regex FindingId();
}
