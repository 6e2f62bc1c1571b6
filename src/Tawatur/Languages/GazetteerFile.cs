using System.Globalization;
using System.Text;

namespace Tawatur.Languages;

/// <summary>The compiled gazetteer: lines sorted by key, searched in place, so that opening it costs the reading of the file and nothing else.</summary>
/// <remarks>It is a database under a licence of its own (ODbL), and lies beside the program as a file; without the file nothing of it is known. <c>./measure gazetteer</c> writes it.</remarks>
internal sealed class GazetteerFile
{
    /// <summary>The columns, in order.</summary>
    public const string Header = "key\tname\tlatin\tkind\tcountry\tdivision\tlatitude\tlongitude\tpopulation\tsource";

    private const int MaxKeyBytes = 256;

    private readonly byte[] _lines;
    private readonly int _first;

    private GazetteerFile(byte[] lines)
    {
        _lines = lines;
        while (_first < lines.Length && lines[_first] == (byte)'#')
        {
            _first = NextLine(_first);
        }

        _first = NextLine(_first); // the header
    }

    /// <summary>Gets the path of the file beside the program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "gazetteer", "places.tsv");

    /// <summary>Opens the file beside the program; empty where there is none.</summary>
    public static GazetteerFile Open() => new(File.Exists(Path) ? File.ReadAllBytes(Path) : []);

    /// <summary>Makes a gazetteer of lines that are sorted by key, behind comments and a header.</summary>
    public static GazetteerFile Of(byte[] lines) => new(lines);

    /// <summary>Adds the places with a key.</summary>
    public void Find(string key, List<GazetteerEntry> found)
    {
        var bytes = Encoding.UTF8.GetByteCount(key) + 1;
        if (bytes > MaxKeyBytes)
        {
            return;
        }

        Span<byte> wanted = stackalloc byte[bytes];
        Encoding.UTF8.GetBytes(key, wanted);
        wanted[^1] = (byte)'\t';
        for (var at = FirstAtOrBehind(wanted); at < _lines.Length && _lines.AsSpan(at).StartsWith(wanted); at = NextLine(at))
        {
            found.Add(Read(Encoding.UTF8.GetString(_lines.AsSpan(at, NextLine(at) - at)).TrimEnd('\n').Split('\t')));
        }
    }

    private int FirstAtOrBehind(ReadOnlySpan<byte> wanted)
    {
        int low = _first, high = _lines.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            while (middle > low && _lines[middle - 1] != (byte)'\n')
            {
                middle--;
            }

            if (_lines.AsSpan(middle).SequenceCompareTo(wanted) < 0)
            {
                low = NextLine(middle);
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static GazetteerEntry Read(string[] fields) => new(fields[1], fields[2] is "-" ? null : fields[2], Enum.Parse<PlaceKind>(fields[3], ignoreCase: true), fields[4])
    {
        Latitude = double.Parse(fields[6], CultureInfo.InvariantCulture),
        Longitude = double.Parse(fields[7], CultureInfo.InvariantCulture),
        Population = int.TryParse(fields[8], NumberStyles.None, CultureInfo.InvariantCulture, out var population) ? population : 0,
    };

    private int NextLine(int at)
    {
        var length = _lines.AsSpan(Math.Min(at, _lines.Length)).IndexOf((byte)'\n');
        return length < 0 ? _lines.Length : at + length + 1;
    }
}
