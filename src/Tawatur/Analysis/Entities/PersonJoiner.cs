using Tawatur.Documents;

namespace Tawatur.Analysis.Entities;

/// <summary>Joins the names of persons: the same words, other spellings, shorter forms.</summary>
/// <param name="text">The document.</param>
/// <param name="groups">Where new groups are put.</param>
internal sealed class PersonJoiner(NameText text, List<EntityGroup> groups)
{
    // A skeleton of fewer consonants is shared by too many names.
    private const int MinSkeleton = 3;

    private readonly Dictionary<string, Person> _byWords = new(StringComparer.Ordinal);
    private readonly List<Person> _persons = [];
    private readonly HashSet<int> _titled = [];

    private sealed class Person(List<string> words, string first)
    {
        public List<string> Words => words;

        public string FirstWritten => first;

        public List<int> Mentions { get; } = [];

        public bool IsGiven { get; init; }

        public EntityGroup? Group { get; set; }
    }

    /// <summary>Returns the group of each mention of a person by name.</summary>
    public Dictionary<int, EntityGroup> Join(IReadOnlyList<int> order)
    {
        foreach (var index in order)
        {
            var found = text.Found[index];
            if (found is { Named: >= 0, Entry: Languages.TitleEntry { Kind: not Languages.TitleKind.Address } })
            {
                _titled.Add(found.Named);
            }

            if (found is { Type: EntityType.Person, Kind: MentionKind.Name })
            {
                Collect(index, found);
            }
        }

        JoinLongNames();
        JoinShortNames();
        var result = new Dictionary<int, EntityGroup>();
        foreach (var person in _persons)
        {
            foreach (var mention in person.Mentions)
            {
                result[mention] = person.Group!;
            }
        }

        return result;
    }

    private void Collect(int index, FoundName found)
    {
        var words = NameKeys.PersonWords(text, found);
        var key = string.Join(' ', words);
        if (!_byWords.TryGetValue(key, out var person))
        {
            person = new Person(words, found.Span.In(text.Document.Text).ToString()) { IsGiven = text.Has(found.First, NameTraits.Given) };
            _byWords.Add(key, person);
            _persons.Add(person);
        }

        person.Mentions.Add(index);
    }

    /// <summary>Names of two words or more: one where the first and the last word agree and the shorter keeps the order of the longer.</summary>
    private void JoinLongNames()
    {
        var byEnds = new Dictionary<(string, string), List<Person>>();
        var byStart = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        var byEnd = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var person in _persons.Where(p => p.Words.Count > 1).OrderByDescending(p => p.Words.Count))
        {
            var ends = (NameKeys.Skeleton(person.Words[0]), NameKeys.Skeleton(person.Words[^1]));
            if (!byEnds.TryGetValue(ends, out var same))
            {
                byEnds.Add(ends, same = []);
            }

            // Few names of one report share both ends; past that they are not compared.
            var longer = same.Take(8).FirstOrDefault(other => IsShorter(person.Words, other.Words)) ?? OnlyStartedBy(person.Words, byStart) ?? OnlyEndedBy(person.Words, byEnd);
            if (longer is null)
            {
                person.Group = New();
                Add(person, null);
            }
            else
            {
                person.Group = longer.Group;
                Add(person, $"\u00AB{person.FirstWritten}\u00BB is a shorter form or another spelling of \u00AB{longer.FirstWritten}\u00BB");
            }

            same.Add(person);
            Index(byStart, Start(person.Words), person);
            Index(byEnd, person.Words[^1], person);
        }
    }

    /// <summary>"Muhammad bin Rashid" of "Muhammad bin Rashid Al Maktum": the one longer name that starts with all the words.</summary>
    private static Person? OnlyStartedBy(List<string> words, Dictionary<string, List<Person>> byStart)
    {
        Person? only = null;
        foreach (var other in byStart.GetValueOrDefault(Start(words), []))
        {
            if (other.Words.Count > words.Count && words.SequenceEqual(other.Words.Take(words.Count), StringComparer.Ordinal) && other.Group != only?.Group)
            {
                if (only is not null)
                {
                    return null;
                }

                only = other;
            }
        }

        return only;
    }

    /// <summary>"da Silva" of "Lula da Silva": the one longer name that ends with all the words.</summary>
    private static Person? OnlyEndedBy(List<string> words, Dictionary<string, List<Person>> byEnd)
    {
        Person? only = null;
        foreach (var other in byEnd.GetValueOrDefault(words[^1], []))
        {
            if (other.Words.Count > words.Count && words.SequenceEqual(other.Words.Skip(other.Words.Count - words.Count), StringComparer.Ordinal) && other.Group != only?.Group)
            {
                if (only is not null)
                {
                    return null;
                }

                only = other;
            }
        }

        return only;
    }

    private static string Start(List<string> words) => $"{words[0]} {words[1]}";

    /// <summary>One word, or a family name of two: the last words of a full name, or a given name that only one person has.</summary>
    private void JoinShortNames()
    {
        var byLast = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        var byFirst = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var person in _persons)
        {
            if (person.Words.Count > 1)
            {
                Index(byLast, person.Words[^1], person);
                Index(byLast, NameKeys.Skeleton(person.Words[^1]), person);
                Index(byFirst, person.Words[0], person);
            }
        }

        foreach (var person in _persons)
        {
            if (person.Words.Count > 1)
            {
                // "Bin Salman", "Al Thani": a family name of two words.
                if (person.Mentions.Count > 0 && IsFamilyAlone(person) && Only(byLast, person.Words[^1], person) is { } whole)
                {
                    Move(person, whole, $"\u00AB{person.FirstWritten}\u00BB is the end of \u00AB{whole.FirstWritten}\u00BB");
                }

                continue;
            }

            var word = person.Words[0];
            if (OnlyTitled(byLast, word) is { } titled)
            {
                person.Group = titled.Group;
                Add(person, $"\u00AB{person.FirstWritten}\u00BB is the last name of \u00AB{titled.FirstWritten}\u00BB, who alone of that name has a title here");
                continue;
            }

            if (Only(byLast, word, person) is { } full)
            {
                person.Group = full.Group;
                Add(person, $"\u00AB{person.FirstWritten}\u00BB is the last name of \u00AB{full.FirstWritten}\u00BB");
            }
            else if (NameKeys.Skeleton(word) is { Length: >= MinSkeleton } skeleton && !byLast.ContainsKey(word) && Only(byLast, skeleton, person) is { } spelled)
            {
                person.Group = spelled.Group;
                Add(person, $"\u00AB{person.FirstWritten}\u00BB is another spelling of the last name of \u00AB{spelled.FirstWritten}\u00BB");
            }
            else if (person.IsGiven && !byLast.ContainsKey(word) && Only(byFirst, word, person) is { } given)
            {
                person.Group = given.Group;
                Add(person, $"\u00AB{person.FirstWritten}\u00BB is the first name of \u00AB{given.FirstWritten}\u00BB, and of nobody else here");
            }
            else
            {
                person.Group = New();
                Add(person, null);
                Index(byLast, word, person);
                Index(byLast, NameKeys.Skeleton(word), person);
            }
        }
    }

    private bool IsFamilyAlone(Person person) => text.Has(text.Found[person.Mentions[0]].First, NameTraits.Kin | NameTraits.Clan | NameTraits.Foreign);

    private static bool IsShorter(List<string> words, List<string> other)
    {
        var at = 0;
        foreach (var word in other)
        {
            if (at < words.Count && (string.Equals(words[at], word, StringComparison.Ordinal) || string.Equals(NameKeys.Skeleton(words[at]), NameKeys.Skeleton(word), StringComparison.Ordinal)))
            {
                at++;
            }
        }

        return at == words.Count;
    }

    private static void Index(Dictionary<string, List<Person>> index, string key, Person person)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        if (!list.Contains(person) && list.Count < 4)
        {
            list.Add(person);
        }
    }

    /// <summary>Returns the one person of a key; <c>null</c> where there are several things of that name, or none.</summary>
    private static Person? Only(Dictionary<string, List<Person>> index, string key, Person self)
    {
        if (!index.TryGetValue(key, out var list))
        {
            return null;
        }

        Person? only = null;
        foreach (var person in list)
        {
            if (person == self || (only is not null && only.Group == person.Group))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = person;
        }

        return only;
    }

    /// <summary>Of several persons of one last name, the one who is named with a title.</summary>
    private Person? OnlyTitled(Dictionary<string, List<Person>> byLast, string word)
    {
        Person? only = null;
        var groups = new HashSet<EntityGroup?>();
        foreach (var person in byLast.GetValueOrDefault(word, []))
        {
            groups.Add(person.Group);
            if (person.Mentions.Exists(_titled.Contains) && person.Group != only?.Group)
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return groups.Count > 1 ? only : null;
    }

    private EntityGroup New()
    {
        var group = new EntityGroup(EntityType.Person);
        groups.Add(group);
        return group;
    }

    private static void Add(Person person, string? why)
    {
        foreach (var mention in person.Mentions)
        {
            person.Group!.Add(mention, why);
        }
    }

    private void Move(Person person, Person whole, string why)
    {
        if (person.Group == whole.Group)
        {
            return;
        }

        groups.Remove(person.Group!);
        person.Group = whole.Group;
        Add(person, why);
    }
}
