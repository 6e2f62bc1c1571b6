using System.Text.Json;
using Tawatur.Tests;

namespace Tawatur.IntegrationTests.Packages;

/// <summary>Each of the packages is installed as a user installs it, and reads what the program of the checkout reads. Nothing is fetched: what a package needs is where the build has it.</summary>
[Collection(nameof(Builds))]
public sealed class PackTests : IDisposable
{
    // French, and English without its article: both are told by the models that have to lie beside the program.
    private const string French = "Explosion au port\n\nLe ministre a déclaré que trois soldats ont été tués jeudi.\n";
    private const string English = "Samara port closed\n\nMinister Salem Wardani said two workers died on Thursday.\n";

    private static readonly string Sample = Repository.PathOf("samples/reports/02-first-report.txt");

    private readonly PackedFolder _packed;
    private readonly TemporaryFolder _folder = new();

    public PackTests(PackedFolder packed)
    {
        _packed = packed;
        File.WriteAllText(PathOf("french.txt"), French);
        File.WriteAllText(PathOf("english.txt"), English);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tool_is_installed_and_reads()
    {
        Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Succeeds("dotnet", "tool", "install", "Tawatur.Cli", "--tool-path", "tools", "--add-source", _packed.Path);
        ReadsAsTheCheckoutDoes(PathOf("tools/tawatur"));
    }

    [Fact]
    public void The_folder_is_copied_and_reads()
    {
        Succeeds("cp", "-r", Path.Combine(_packed.Path, "tawatur"), PathOf("copy"));
        ReadsAsTheCheckoutDoes(PathOf("copy/tawatur"));
        Assert.True(File.Exists(PathOf("copy/LICENSE")) && File.Exists(PathOf("copy/NOTICE")), "the folder has no LICENSE and NOTICE");
    }

    [Fact]
    public void The_engine_is_referenced_and_its_five_lines_say_who_said_what()
    {
        LinkCache();
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{_packed.Path}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="built" value="{PathOf("built")}" /></fallbackPackageFolders>
            </configuration>
            """);
        Write("scratch/scratch.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tawatur" Version="*-*" />
              </ItemGroup>
            </Project>
            """);
        Write("scratch/Program.cs", CommandLine.ReadmeTests.FiveLines + """

            foreach (var file in args)
            {
                Console.WriteLine(PlainTextReader.Read(File.ReadAllText(file)).Language);
            }
            """);
        var run = Succeeds("dotnet", "run", "--project", "scratch", "--", Sample, PathOf("french.txt"), PathOf("english.txt"));
        Assert.Contains("المتحدث باسم قوات الميثاق العقيد مازن بوشعالة: الدفاعات الجوية أسقطت", run.Output, StringComparison.Ordinal);
        Assert.Equal(["ar", "fr", "en"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(3));
    }

    [Fact]
    public void Every_package_says_what_it_is_and_under_which_licence()
    {
        var packages = Directory.GetFiles(_packed.Path, "*.nupkg");
        Assert.Equal(2, packages.Length);
        Assert.All(packages, package =>
        {
            using var zip = System.IO.Compression.ZipFile.OpenRead(package);
            Assert.All(["README.md", "LICENSE", "NOTICE"], name => Assert.NotNull(zip.GetEntry(name)));
            using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
            var about = reader.ReadToEnd();
            Assert.Contains("<license type=\"expression\">Apache-2.0</license>", about, StringComparison.Ordinal);
            Assert.DoesNotContain("<description>Package Description", about, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_package_that_ships_is_named_in_the_notice()
    {
        var notice = File.ReadAllText(Repository.PathOf("NOTICE"));
        using var parts = JsonDocument.Parse(File.ReadAllText(Path.Combine(_packed.Path, "tawatur", "Tawatur.Cli.deps.json")));
        var packages = parts.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(part => part.Value.GetProperty("type").GetString() == "package").Select(part => part.Name.Split('/')[0]).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains($"  {package} ", notice, StringComparison.Ordinal));
    }

    private void ReadsAsTheCheckoutDoes(string program)
    {
        string[] arguments = ["read", "--jsonl", Sample, PathOf("french.txt"), PathOf("english.txt")];
        var run = Start(program, arguments);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Processes.Tawatur(arguments).Output, run.Output);
        Assert.Equal(["ar", "fr", "en"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("language").GetString()));
    }

    // The packages that the build has already, without an engine that somebody may have installed before: then neither are they fetched, nor is the cache touched.
    private void LinkCache()
    {
        var list = Start("dotnet", ["nuget", "locals", "global-packages", "--list"], ownCache: false).Output;
        var cache = list[(list.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim();
        Directory.CreateDirectory(PathOf("built"));
        foreach (var package in Directory.GetDirectories(cache).Where(package => !Path.GetFileName(package).StartsWith("tawatur", StringComparison.OrdinalIgnoreCase)))
        {
            Directory.CreateSymbolicLink(PathOf(Path.Combine("built", Path.GetFileName(package))), package);
        }
    }

    private Finished Succeeds(string file, params string[] arguments)
    {
        var run = Start(file, arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }

    private Finished Start(string file, string[] arguments, bool ownCache = true) =>
        Processes.Start(file, arguments, _folder.Path, ownCache ? new() { ["NUGET_PACKAGES"] = PathOf("packages") } : null);

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }
}
