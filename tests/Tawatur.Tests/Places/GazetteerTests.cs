using System.Globalization;
using System.Text;
using Tawatur.Languages;

namespace Tawatur.Tests.Places;

/// <summary>The table of places, the compiled file, and what a user adds.</summary>
public sealed class GazetteerTests
{
    private static readonly string[] File = System.IO.File.ReadAllLines(Repository.PathOf("src/Tawatur/Gazetteer/places.tsv"));

    [Theory]
    [InlineData("بورسعيد", "Port Said")]
    [InlineData("بور سعيد", "Port Said")]
    [InlineData("الإسكندرية", "Alexandria")]
    [InlineData("اسكندرية", "Alexandria")]
    [InlineData("حَلَب", "Aleppo")]
    public void A_name_is_found_however_it_is_spelled(string name, string latin) => Assert.Equal(latin, Shipped().Find(name)[0].Latin);

    [Fact]
    public void A_name_that_nothing_bears_is_not_found() => Assert.Empty(Shipped().Find("المنسيرة"));

    [Fact]
    public void A_place_that_two_sources_have_is_one() => Assert.Equal(["LB", "LY"], Shipped().Find("طرابلس").Select(place => place.Country));

    [Fact]
    public void The_compiled_file_is_beside_the_program_with_its_notice()
    {
        Assert.True(System.IO.File.Exists(GazetteerFile.Path), $"{GazetteerFile.Path} is missing");
        Assert.Contains("ODbL", System.IO.File.ReadAllText(Path.Combine(Path.GetDirectoryName(GazetteerFile.Path)!, "NOTICE.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiled_file_says_its_licence_and_is_sorted()
    {
        Assert.Contains(File, line => line.StartsWith('#') && line.Contains("Open Database License", StringComparison.Ordinal));
        var rows = Rows().ToList();
        Assert.Equal(GazetteerFile.Header, File.SkipWhile(line => line.StartsWith('#')).First());
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
        Assert.Equal(rows.Distinct(StringComparer.Ordinal), rows);
    }

    [Fact]
    public void Every_line_of_the_compiled_file_is_found_by_its_name() => Assert.All(Rows().Select(row => row.Split('\t')), fields =>
    {
        Assert.Equal(GazetteerFile.Header.Split('\t').Length, fields.Length);
        Assert.Equal(PlaceKeys.Of(fields[1]), fields[0]);
        Assert.True(fields[1].IsNormalized() && fields[2].IsNormalized());
        Assert.InRange(double.Parse(fields[6], CultureInfo.InvariantCulture), -90, 90);
        Assert.InRange(double.Parse(fields[7], CultureInfo.InvariantCulture), -180, 180);
        Assert.Matches("^(dr5hn|osm)$", fields[9]);
        var found = new List<GazetteerEntry>();
        GazetteerFile.Open().Find(fields[0], found);
        Assert.Contains(found, place => place.Name == fields[1] && place.Country == fields[4]);
    });

    [Fact]
    public void Without_the_compiled_file_the_table_alone_is_known()
    {
        var gazetteer = new Gazetteer(new TableSource(), "ar", GazetteerFile.Of([]));
        Assert.Equal("Misrata", gazetteer.Find("مصراتة")[0].Latin);
    }

    [Fact]
    public void The_states_of_the_tables_of_names_are_places_of_the_gazetteer()
    {
        var gazetteer = Shipped();
        Assert.All(new TableSource().Rows("ar/states.tsv"), row => Assert.True(gazetteer.Find(row.Term).Length > 0, row.Term));
    }

    [Theory]
    [InlineData("LY/X\tسين\tcity\t91\t0\t-", "latitude")]
    [InlineData("LY/X\tسين\tcity\t1\tfar\t-", "longitude")]
    [InlineData("LY/X\tسين\ttown\t1\t1\t-", "kind")]
    [InlineData("X\tسين\tcity\t1\t1\t-", "place")]
    public void A_wrong_line_of_a_users_gazetteer_says_where_and_what(string row, string column)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "ar"));
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, "ar", "gazetteer.tsv"), $"place\tnames\tkind\tlatitude\tlongitude\tpopulation\n{row}\n", new UTF8Encoding(false));
            var wrong = Assert.Throws<TableException>(() => new Gazetteer(new TableSource(folder.FullName), "ar", GazetteerFile.Of([])));
            Assert.Contains($"'{column}'", wrong.Message, StringComparison.Ordinal);
            Assert.Contains("gazetteer.tsv", wrong.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_hundred_kilometres_east_are_a_hundred_kilometres()
    {
        var (latitude, longitude) = Earth.From(32.89, 13.19, 90, 100);
        var far = Earth.Kilometers(new GazetteerEntry("", null, PlaceKind.City, null) { Latitude = 32.89, Longitude = 13.19 }, new GazetteerEntry("", null, PlaceKind.City, null) { Latitude = latitude, Longitude = longitude });
        Assert.InRange(far!.Value, 99, 101);
    }

    private static Gazetteer Shipped() => new(new TableSource(), "ar", GazetteerFile.Open());

    private static IEnumerable<string> Rows() => File.SkipWhile(line => line.StartsWith('#')).Skip(1);
}
