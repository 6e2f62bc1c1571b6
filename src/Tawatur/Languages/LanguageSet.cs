namespace Tawatur.Languages;

/// <summary>The languages, each loaded when it is first asked for.</summary>
public sealed class LanguageSet
{
    private readonly Lazy<Language> _arabic;
    private readonly Lazy<Language> _english;
    private readonly Lazy<Language> _other;
    private readonly Lazy<string> _tablesHash;

    /// <summary>Makes the languages from the shipped tables.</summary>
    public LanguageSet()
        : this(null)
    {
    }

    /// <summary>Makes the languages from the shipped tables and a folder that adds to them.</summary>
    /// <param name="tablesFolder">A folder with a folder a language (<c>ar/places.tsv</c>), each table with the columns of the shipped one; <c>null</c> for none.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public LanguageSet(string? tablesFolder)
    {
        if (tablesFolder is not null && !Directory.Exists(tablesFolder))
        {
            throw new DirectoryNotFoundException($"no such folder of tables: {tablesFolder}");
        }

        var source = new TableSource(tablesFolder);
        _arabic = new Lazy<Language>(() => ArabicLanguage.Load(source));
        _english = new Lazy<Language>(() => EnglishLanguage.Load(source));
        _other = new Lazy<Language>(OtherLanguage.Load);
        _tablesHash = new Lazy<string>(() => Languages.TablesHash.Of(source));
    }

    /// <summary>Gets the names of the shipped tables, such as <c>ar/places.tsv</c>. A user's folder adds to these; a table of another name is never read.</summary>
    public static IReadOnlyList<string> TableNames => TableSource.Shipped;

    /// <summary>Gets Arabic.</summary>
    public Language Arabic => _arabic.Value;

    /// <summary>Gets English.</summary>
    public Language English => _english.Value;

    /// <summary>Gets what serves every language that has no tables of its own.</summary>
    public Language Other => _other.Value;

    /// <summary>Gets <c>sha256:</c> and the hash of all tables, the user's included.</summary>
    public string TablesHash => _tablesHash.Value;

    /// <summary>Returns the language that serves a code.</summary>
    /// <param name="code">An ISO 639 code.</param>
    public Language For(string code) => code switch
    {
        "ar" => Arabic,
        "en" => English,
        _ => Other,
    };
}
