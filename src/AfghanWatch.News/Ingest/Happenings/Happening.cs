using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>What the day of a happening was read from, the surest first.</summary>
public enum HappeningBasis
{
    /// <summary>A date in the sentence itself.</summary>
    Sentence,

    /// <summary>A date in a sentence close behind that goes on about the same.</summary>
    NextSentence,

    /// <summary>The dateline over the report.</summary>
    Dateline,

    /// <summary>The day the article was published, or first seen.</summary>
    Published,
}

/// <summary>How a sentence stands to what others say of the same matter.</summary>
[Flags]
internal enum HappeningStance
{
    None = 0,

    /// <summary>Something was closed, stopped, dropped or cancelled.</summary>
    Ends = 1,

    /// <summary>Something is open, goes on or works as before.</summary>
    GoesOn = 2,

    /// <summary>A report is denied or called wrong.</summary>
    Denies = 4,

    /// <summary>The sentence opens another matter of its article: "On the same day …".</summary>
    Another = 8,

    /// <summary>The sentence goes on about what was told before: "The remarks came on Tuesday".</summary>
    Continues = 16,

    /// <summary>A spokesman speaks for an office: whose name stands there makes no difference.</summary>
    Spokesman = 32,

    /// <summary>The date stands with a noun: "condemned the Aug. 26 attack".</summary>
    NounDated = 64,

    /// <summary>The report is Turkish: its plain words have no counterpart in another language.</summary>
    Turkish = 128,
}

/// <summary>A word that tells what happened: the meaning as a stable hash, how much it tells, and as it was written.</summary>
/// <param name="Weight">0.25 for what every report of the dossier says, up to 1.6 for names; below zero for what a later sentence leaves to the article's lead:
/// it counts where the other report says it, and is not missed where it does not.</param>
internal readonly record struct HappeningTerm(uint Hash, float Weight, string Word)
{
    /// <summary>What is compared: a word in a headline, where every word is written large, is the name it is in a sentence.</summary>
    public uint Sense => Hash & ~3u;

    /// <summary>How much the term tells, said or meant.</summary>
    public float Strength => Math.Abs(Weight);
}

/// <summary>What a term is, in the last two bits of its hash.</summary>
internal enum TermKind
{
    Meaning = 0,
    English = 1,
    Name = 2,
    Turkish = 3,
}

/// <summary>A count within a happening, named so that two sources' counts of the same thing can stand beside each other.</summary>
/// <param name="Thing">What is counted, whatever the language: <c>killed</c>, <c>km:wall</c>, <c>people:evacuated</c>.</param>
/// <param name="FigureOrdinal">Place among the article's figures.</param>
internal sealed record HappeningCount(string Thing, double Value, int FigureOrdinal);

/// <summary>One thing that happened (or is planned), as one article tells it.</summary>
internal sealed record Happening
{
    /// <summary>Names the sentence in a way that survives new rules: a hash of its words, and which of its happenings this is.</summary>
    public required string Anchor { get; init; }

    /// <summary>The sentence that tells it.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The sentence, or the one that dates it, to the end of what is still said of it.</summary>
    public required int ScopeEnd { get; init; }

    /// <summary>Place of its date among the article's dates; null where the article's own day stands in.</summary>
    public int? DateOrdinal { get; init; }

    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required DatePrecision Precision { get; init; }
    public required Certainty Certainty { get; init; }
    public required HappeningBasis Basis { get; init; }

    /// <summary>Announced, not yet happened when it was told.</summary>
    public bool Planned { get; init; }

    /// <summary>The article's main happening: its first sentence tells it.</summary>
    public bool Lead { get; init; }

    /// <summary>By hash.</summary>
    public required IReadOnlyList<HappeningTerm> Terms { get; init; }

    /// <summary>Hashes of the persons that take part.</summary>
    public IReadOnlyList<uint> Persons { get; init; } = [];

    /// <summary>Keys of all actors the sentence names: vocabulary id, or <c>~</c> and the folded name.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Topics whose words stand in what is said of it; else the article's strongest.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public HappeningStance Stance { get; init; }

    public IReadOnlyList<HappeningCount> Counts { get; init; } = [];
}
