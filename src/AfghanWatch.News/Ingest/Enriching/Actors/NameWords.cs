using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Closed lists of folded words that tell a person's name from its surroundings (<c>name-words.csv</c>).</summary>
internal static class NameWords
{
    private static readonly ILookup<string, string[]> Lists = BuiltInLists.Rows("name-words.csv").ToLookup(row => row.Kind, row => row.Words, StringComparer.Ordinal);

    /// <summary>Titles and occupations that stand right before a name.</summary>
    public static readonly FrozenSet<string> Titles = Set("titles");

    /// <summary>Short titles written with a full stop.</summary>
    public static readonly FrozenSet<string> StoppedTitles = Set("stopped-titles");

    /// <summary>Words inside a name that need no capital.</summary>
    public static readonly FrozenSet<string> Particles = Set("particles");

    public static readonly FrozenSet<string> SayingVerbs = Set("saying-verbs");

    /// <summary>What makes a run of capitals the name of a body, a place or a thing.</summary>
    public static readonly FrozenSet<string> ThingWords = Set("thing-words");

    /// <summary>Beginnings of Turkish words for bodies, places and things, which take many endings.</summary>
    public static readonly string[] TurkishThings = [.. Words("turkish-things")];

    /// <summary>What a place or thing named after a person adds to the name.</summary>
    public static readonly FrozenSet<string> NamedAfter = Set("named-after");

    /// <summary>Nouns in small letters behind the name of what they name, whatever person it is called after: "Ekho Rossii radio", "Mohammad Agha district".</summary>
    public static readonly FrozenSet<string> CalledAfter = Set("called-after");

    /// <summary>What comes from somebody: "a letter from Jane Doe".</summary>
    public static readonly FrozenSet<string> Messages = Set("messages");

    /// <summary>Words that open sentences or headlines with a capital and are no part of a name.</summary>
    public static readonly FrozenSet<string> Openers = Set("openers");

    public static readonly FrozenSet<string> Demonyms = Set("demonyms");

    /// <summary>First words of places and works rather than of persons.</summary>
    public static readonly FrozenSet<string> PlaceOpeners = Set("place-openers");

    /// <summary>Words after which a run of capitals is rather a place than a person.</summary>
    public static readonly FrozenSet<string> PlacePrepositions = Set("place-prepositions");

    /// <summary>What a person is said to be in an aside behind the name.</summary>
    public static readonly FrozenSet<string> People = Set("people");

    /// <summary>Names of countries, regions and great cities, word by word: in a name's place they speak against a person.</summary>
    public static readonly FrozenSet<string> WorldPlaces = Set("world-places");

    /// <summary>Common words that headlines, programmes, brands and works are named with.</summary>
    public static readonly FrozenSet<string> CommonWords = Set("common-words");

    /// <summary>Words that only stand in a line that signs or dates a page.</summary>
    public static readonly FrozenSet<string> BylineMarks = Set("byline-marks");

    /// <summary>Small words between the names of such a line.</summary>
    public static readonly FrozenSet<string> BylineLinks = Set("byline-links");

    /// <summary>Months, days of the week and what goes with clocks.</summary>
    public static readonly FrozenSet<string> Calendar = Set("calendar");

    /// <summary>Surnames that many bear: none of them is another's, misspelt (Miller is not Milley).</summary>
    public static readonly FrozenSet<string> Surnames = Set("surnames");

    private static FrozenSet<string> Set(string kind) => Words(kind).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string kind) =>
        Lists.Contains(kind) ? Lists[kind].SelectMany(words => words) : throw new InvalidOperationException($"name-words.csv has no {kind}.");
}
