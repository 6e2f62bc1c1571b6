using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The tables of names, titles and the words around names.</summary>
internal static class ArabicNameTables
{
    private const Proclitics Before = Proclitics.BeforeNoun;
    private const Proclitics BeforeWithArticle = Proclitics.BeforeNoun | Proclitics.The;

    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        AddStates(source, terms, types);
        AddPlaces(source, terms, types);
        AddCapitals(source, terms, types);
        AddNisbas(source, terms, types);
        AddOrganizations(source, terms);
        AddAgencies(source, terms);
        AddModels(source, terms, "ar/weapons.tsv", EntityType.Weapon);
        AddModels(source, terms, "ar/vehicles.tsv", EntityType.Vehicle);
        foreach (var row in source.Rows("ar/events.tsv"))
        {
            AddNames(terms, row, "events.tsv", EntityType.NamedEvent, _ => false);
        }

        foreach (var row in source.Rows("ar/titles.tsv"))
        {
            var kind = row.Enum<TitleKind>("kind");
            var needs = row["complement"] == "needed";
            var attach = Attach(row);
            foreach (var form in Forms(row, "forms"))
            {
                terms.Add(form, new TitleEntry(form, row.Term, kind, needs), attach);
            }
        }

        AddOrganizationHeads(source, terms);
        foreach (var row in source.Rows("ar/organization-descriptions.tsv"))
        {
            terms.Add(row.Term, new DescribedOrganizationEntry(row.Term, row["organization"]), BeforeWithArticle);
        }

        foreach (var row in source.Rows("ar/place-heads.tsv"))
        {
            var type = PlaceType(row);
            foreach (var form in Forms(row, "forms"))
            {
                terms.Add(form, new PlaceHeadEntry(form, type), BeforeWithArticle);
            }
        }
    }

    private static Proclitics Attach(TableRow row) => row.Has("without") ? BeforeWithArticle & ~row.Enum<Proclitics>("without") : BeforeWithArticle;

    private static void AddStates(TableSource source, TermIndex.Builder terms, Dictionary<string, EntityType> types)
    {
        foreach (var row in source.Rows("ar/states.tsv"))
        {
            types[row.Term] = EntityType.GeopoliticalEntity;
            AddNames(terms, row, "states.tsv", EntityType.GeopoliticalEntity, _ => false);
        }
    }

    private static void AddPlaces(TableSource source, TermIndex.Builder terms, Dictionary<string, EntityType> types)
    {
        foreach (var row in source.Rows("ar/places.tsv"))
        {
            var type = PlaceType(row);
            types.TryAdd(row.Term, type);
            var isCommon = row["common"] == "yes";
            AddNames(terms, row, "places.tsv", type, term => isCommon && string.Equals(term, row.Term, StringComparison.Ordinal));
        }
    }

    /// <summary>Adds the capitals that no table of places has; some bear the name of their state.</summary>
    private static void AddCapitals(TableSource source, TermIndex.Builder terms, Dictionary<string, EntityType> types)
    {
        foreach (var row in source.Rows("ar/states.tsv"))
        {
            if (row.Has("capital") && types.TryAdd(row["capital"], EntityType.GeopoliticalEntity))
            {
                terms.Add(row["capital"], new NameEntry(row["capital"], row["capital"], EntityType.GeopoliticalEntity, "states.tsv", false, false), Before);
            }
        }
    }

    private static void AddOrganizations(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/organizations.tsv"))
        {
            var common = row.List("common");
            AddNames(terms, row, "organizations.tsv", EntityType.Organization, term => common.Contains(term, StringComparer.Ordinal));
        }
    }

    private static void AddAgencies(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/agencies.tsv"))
        {
            if (!row.Has("latin"))
            {
                continue; // "agencies" name nobody
            }

            var common = row.List("common");
            foreach (var form in Forms(row, "others"))
            {
                terms.Add(form, new NameEntry(form, row.Term, EntityType.Organization, "agencies.tsv", common.Contains(form, StringComparer.Ordinal), false) { IsMedia = true, OrganizationKind = "wire" }, Before);
            }
        }
    }

    private static void AddOrganizationHeads(TableSource source, TermIndex.Builder terms)
    {
        var neighbours = source.Rows("ar/organization-neighbours.tsv").ToDictionary(row => row.Term, row => new OrganizationNeighbours(row.List("only"), row.List("except")), StringComparer.Ordinal);
        foreach (var row in source.Rows("ar/organization-heads.tsv"))
        {
            var kind = row.Enum<OrganizationHeadKind>("kind");
            var attach = Attach(row);
            foreach (var form in Forms(row, "forms"))
            {
                var entry = new OrganizationHeadEntry(form, row.Term, kind) { Neighbours = neighbours.GetValueOrDefault(form) ?? neighbours.GetValueOrDefault(row.Term), IsTakenUp = row.Has("again"), Kinds = string.Equals(form, row.Term, StringComparison.Ordinal) ? row.List("again") : [] };
                terms.Add(form, entry, attach);
            }
        }
    }

    private static void AddNisbas(TableSource source, TermIndex.Builder terms, Dictionary<string, EntityType> types)
    {
        foreach (var row in source.Rows("ar/nisbas.tsv"))
        {
            var of = row["of"];
            var type = types.GetValueOrDefault(of, EntityType.Miscellaneous);
            foreach (var (form, isPeople) in NisbaForms.Of(row.Term))
            {
                terms.Add(form, new NisbaEntry(form, of, type, isPeople), BeforeWithArticle);
                AddWithArticles(terms, form, of, type);
            }

            foreach (var people in row.List("people"))
            {
                terms.Add(people, new NisbaEntry(people, of, type, true), BeforeWithArticle);
            }
        }
    }

    /// <summary>A nisba of two words carries the article on both.</summary>
    private static void AddWithArticles(TermIndex.Builder terms, string form, string of, EntityType type)
    {
        var space = form.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            var definite = $"{form[..space]} {Characters.Alef}{Characters.Lam}{form[(space + 1)..]}";
            terms.Add(definite, new NisbaEntry(definite, of, type, false), BeforeWithArticle);
        }
    }

    private static void AddModels(TableSource source, TermIndex.Builder terms, string table, EntityType type)
    {
        foreach (var row in source.Rows(table))
        {
            var isClass = row["kind"] == "class";
            foreach (var form in Forms(row, "forms"))
            {
                terms.Add(form, new NameEntry(form, row.Term, type, Path.GetFileName(table), false, isClass), isClass ? BeforeWithArticle : Before);
            }
        }
    }

    private static void AddNames(TermIndex.Builder terms, TableRow row, string table, EntityType type, Func<string, bool> needsContext)
    {
        foreach (var form in Forms(row, "others"))
        {
            var isMedia = type == EntityType.Organization && row["kind"] == "media";
            terms.Add(form, new NameEntry(form, row.Term, type, table, needsContext(form), false) { IsMedia = isMedia, OrganizationKind = type == EntityType.Organization ? row["kind"] : null }, Before);
        }
    }

    private static IEnumerable<string> Forms(TableRow row, string column) => row.List(column).Prepend(row.Term).Distinct(StringComparer.Ordinal);

    private static EntityType PlaceType(TableRow row) => row["type"] switch
    {
        "city" or "province" => EntityType.GeopoliticalEntity,
        "camp" or "airport" or "facility" => EntityType.Facility,
        "district" or "region" or "continent" or "sea" or "strait" or "river" or "mountain" or "island" or "street" => EntityType.Location,
        var other => throw row.Error($"'{other}' is not a type of place"),
    };
}
