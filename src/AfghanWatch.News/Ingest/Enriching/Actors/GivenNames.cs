using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Given names of many peoples (<c>given-names.csv</c>): what people are called, and which names tell "he" from "she".</summary>
internal static class GivenNames
{
    private static readonly string[] Faithful = ["ullah", "uddin", "urrahman", "iddin"];
    private static readonly string[] Mens = ["ullah", "uddin", "ettin"];
    private static readonly FrozenSet<string> Names;
    private static readonly FrozenSet<string> Words;
    private static readonly FrozenSet<string> AloneEnough;
    private static readonly FrozenDictionary<string, Gender> Genders;

    static GivenNames()
    {
        var rows = BuiltInLists.Rows("given-names.csv").ToLookup(row => row.Kind, StringComparer.Ordinal);
        string[] Of(params string[] kinds) => [.. kinds.SelectMany(kind => rows[kind]).SelectMany(row => row.Words)];

        Names = Of("", "woman", "man", "eastern woman", "eastern man").Except(Of("word"), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
        Words = Of("word").ToFrozenSet(StringComparer.Ordinal);
        AloneEnough = Of("eastern woman", "eastern man").Except(Of("surname"), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
        Genders = Of("woman", "eastern woman").Select(name => KeyValuePair.Create(name, Gender.Female))
            .Concat(Of("man", "eastern man").Select(name => KeyValuePair.Create(name, Gender.Male)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether people are called so. Names built of God's name or the faith's are countless and are known by their ending: Hafizullah, Kamaluddin.</summary>
    public static bool Has(string folded) => Names.Contains(folded) || folded.Length > 7 && Array.Exists(Faithful, ending => folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether people are called so, were the word no common one as well: "Barış Doe", "Florence Doe".</summary>
    public static bool MayBe(string folded) => Words.Contains(folded) || Has(folded);

    /// <summary>Whether a person of this name, full or given, is "he" or "she"; unknown where both wear it, and for a name alone that may be a surname.</summary>
    public static Gender GenderOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var first = Folding.Fold(space < 0 ? name : name.AsSpan(0, space));
        if (space < 0 && !AloneEnough.Contains(first))
        {
            return Gender.Unknown;
        }

        return Genders.TryGetValue(first, out var gender) ? gender
            : first.Length > 6 && Array.Exists(Mens, ending => first.EndsWith(ending, StringComparison.Ordinal)) ? Gender.Male
            : Gender.Unknown;
    }
}

/// <summary>"he" or "she".</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
