using System.Text.RegularExpressions;

namespace Tawatur.Tests.Conventions;

/// <summary>Inside the engine a folder uses only the folders before it.</summary>
public sealed partial class LayerTests
{
    // The order of DESIGN: data moves to the right. The main path stands in the root folder and knows all but its hosts.
    private static readonly string[] Order = ["Documents", "Languages", "Fetch", "Read", "Analysis", "Evidence", "Store", "Link", "Export", "", "Hosting"];

    private static readonly IReadOnlyList<SourceFile> Engine = SourceFile.Below("src/Tawatur");

    [Fact]
    public void A_folder_uses_only_the_folders_before_it()
    {
        var rootTypes = Engine.Where(file => FolderOf(file).Length == 0).Select(file => System.IO.Path.GetFileNameWithoutExtension(file.Path)).ToList();
        var wrong = new List<string>();
        foreach (var file in Engine)
        {
            var own = Array.IndexOf(Order, FolderOf(file));
            foreach (var line in file.Code)
            {
                var used = Reference().Matches(line).Select(match => match.Groups[1].Value).ToList();
                if (!line.StartsWith("namespace ", StringComparison.Ordinal) && rootTypes.Exists(type => Regex.IsMatch(line, $@"\b{type}\b")))
                {
                    used.Add("");
                }

                wrong.AddRange(used.Where(folder => Array.IndexOf(Order, folder) > own).Select(folder => $"{file} uses {(folder.Length > 0 ? folder : "the main path")}: {line.Trim()}"));
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.All(Engine, file => Assert.Contains(FolderOf(file), Order));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.All(
        Engine.Concat(SourceFile.Below("src/Tawatur.Cli")),
        file =>
        {
            var folder = System.IO.Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            var declared = file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            Assert.True(declared is null || declared == $"namespace {folder};", $"{file}: {declared}");
        });

    [Fact]
    public void Nothing_in_the_analysis_uses_regular_expressions() => Assert.All(
        Engine.Where(file => FolderOf(file) is "Documents" or "Languages" or "Analysis"),
        file => Assert.DoesNotContain(file.Code, line => line.Contains("RegularExpressions", StringComparison.Ordinal)));

    private static string FolderOf(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length > 3 ? parts[2] : "";
    }

    [GeneratedRegex(@"\bTawatur\.([A-Z]\w+)\b")]
    private static partial Regex Reference();
}
