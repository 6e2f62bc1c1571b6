using System.Text.RegularExpressions;

namespace Tawatur.Tests.Conventions;

/// <summary>The house style, as far as the compiler does not check it.</summary>
public sealed partial class SourceTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = [.. SourceFile.Below("src"), .. SourceFile.Below("bench")];

    [Fact]
    public void No_source_holds_letters_of_a_script_that_runs_from_right_to_left() => Assert.Empty(
        from file in Sources
        from line in file.Lines
        where line.Any(c => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
        select $"{file}: {line.Trim()}");

    [Fact]
    public void A_file_has_one_public_type_and_its_name() => Assert.Empty(
        from file in Sources
        let types = file.Code.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().ToList()
        let name = System.IO.Path.GetFileName(file.Path).Split('.')[0]
        where types.Count > 1 || (types.Count == 1 && types[0] != name)
        select $"{file}: {string.Join(", ", types)}");

    [Fact]
    public void Documents_that_comments_name_exist() => Assert.Empty(
        from file in Sources
        from line in file.Lines
        from Match match in Document().Matches(line)
        where !File.Exists(Repository.PathOf(match.Value))
        select $"{file} names {match.Value}");

    [Fact]
    public void One_name_means_one_type() => Assert.Empty(
        typeof(Documents.Document).Assembly.GetTypes().Where(type => !type.IsNested && type.Namespace?.StartsWith("Tawatur", StringComparison.Ordinal) == true)
            .GroupBy(type => type.Name, StringComparer.Ordinal).Where(types => types.Count() > 1).Select(types => string.Join(", ", types)));

    [Fact]
    public void Names_say_what_a_type_is() => Assert.Empty(
        from file in Sources
        where VagueName().IsMatch(System.IO.Path.GetFileName(file.Path))
        select file.Path);

    [Fact]
    public void Files_are_small()
    {
        var lengths = SourceFile.Below("src").Select(file => file.Lines.Length).Order().ToList();
        Assert.True(lengths[lengths.Count / 2] <= 60, $"half of the files are to have at most 60 lines; the median has {lengths[lengths.Count / 2]}");
        Assert.True(lengths[lengths.Count * 9 / 10] <= 250, $"nine of ten files are to have at most 250 lines; that one has {lengths[lengths.Count * 9 / 10]}");
        Assert.True(lengths.Count(length => length > 400) <= lengths.Count / 100, "hardly any file is to have more than 400 lines");
        Assert.True(lengths[^1] <= 600, $"no file is to have more than 600 lines; one has {lengths[^1]}");
    }

    [Fact]
    public void No_region_hides_code() => Assert.DoesNotContain(Sources, file => file.Lines.Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal)));

    [GeneratedRegex(@"^public (?:static |sealed |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|interface|enum) (\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bdocs/[\w/.-]+\.(md|json|tsv)\b")]
    private static partial Regex Document();

    [GeneratedRegex(@"(Manager|Helper|Util|Utils|Utility|Processor)\.cs$")]
    private static partial Regex VagueName();
}
