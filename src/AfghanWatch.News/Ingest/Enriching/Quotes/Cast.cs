using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What one phrase says of a person.</summary>
/// <param name="At">The piece it begins at.</param>
/// <param name="Head">Its noun; empty when it has none we know.</param>
/// <param name="Words">All its words that say something.</param>
internal readonly record struct Facet(int At, string Head, HashSet<string> Words);

/// <summary>Who has the floor where a description stands.</summary>
/// <param name="Speaker">Who spoke last.</param>
/// <param name="Foreground">Whom the text is about.</param>
/// <param name="ToldIn">The sentence that was about him last, by name or pronoun.</param>
internal readonly record struct Floor(string? Speaker, string? Foreground, int ToldIn);

/// <summary>A person of the text with all it says of him, before and after.</summary>
internal sealed class Member(string name, bool named)
{
    public string Name { get; set; } = name;

    /// <summary>False for "a Turkish official", who has no name.</summary>
    public bool IsNamed { get; } = named;

    public List<Facet> Facets { get; } = [];

    /// <summary>Pieces where he is named or brought in, in order.</summary>
    public List<int> Mentions { get; } = [];

    public Gender Gender { get; set; }

    /// <summary>Who "a grocer" turns out to be further down.</summary>
    public Member? Same { get; set; }

    /// <summary>Whether the text does not say what he is.</summary>
    public bool IsBlank => !Facets.Exists(facet => facet.Head.Length > 0);

    public int LastBefore(int piece)
    {
        var at = Mentions.BinarySearch(piece);
        at = at < 0 ? ~at : at;
        return at == 0 ? -1 : Mentions[at - 1];
    }

    public bool HasHead(string head) => Facets.Exists(facet => facet.Head == head);

    public bool HasKin(string head) => Facets.Exists(facet => facet.Head.Length > 0 && SpeakerNouns.AreKin(facet.Head, head));

    /// <summary>Whether everything the text says of him is another calling.</summary>
    public bool IsOther(string head) => Facets.Exists(facet => SpeakerNouns.Differ(facet.Head, head)) && !HasKin(head);

    public int Shared(HashSet<string> words)
    {
        var shared = 0;
        foreach (var word in words)
        {
            shared += Facets.Exists(facet => facet.Words.Contains(word)) ? 1 : 0;
        }

        return shared;
    }
}

/// <summary>The persons a text brings in. "The former sergeant", "the Kremlin official" and "an adviser" are led to whom the text names before or after.</summary>
internal sealed partial class Cast
{
    private const int Most = 200;
    private const int Nearby = 8;
    private readonly SpeechText _speech;
    private readonly SpeakerNames _names;
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);
    private int[]? _unitOf;

    private readonly KnownOffices? _offices;
    private readonly DateOnly? _day;

    /// <param name="speech">The text.</param>
    /// <param name="names">Whom it names.</param>
    /// <param name="offices">What the vocabulary knows of them.</param>
    /// <param name="day">The day of publication: who holds which office.</param>
    public Cast(SpeechText speech, SpeakerNames names, KnownOffices? offices, DateOnly? day)
    {
        _speech = speech;
        _names = names;
        _offices = offices;
        _day = day;
        Gather();
        Join();
    }

    public IReadOnlyList<Member> Members => _members;

    public Member? Of(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Somebody without a name is shown by the words that first led to him as a speaker.</summary>
    public void Show(int first, string description)
    {
        if (Of(first) is { } member)
        {
            member.Name = description;
        }
    }

    /// <summary>What a phrase says of whom it means.</summary>
    public static Facet Read(SpeechText speech, int first, int end)
    {
        var head = "";
        var words = new HashSet<string>(StringComparer.Ordinal);
        var open = true;
        for (var i = first; i < end; i++)
        {
            var piece = speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Dash | WordClass.Bracket | WordClass.Relative))
            {
                if (piece.Is(WordClass.Relative))
                {
                    break;
                }

                continue;
            }

            var word = InFull(speech.Folded(i), words);
            if (piece.Is(WordClass.Preposition | WordClass.Conjunction) && !piece.Is(WordClass.Capital))
            {
                open &= word == "and" || head.Length == 0;
                continue;
            }

            if (piece.Is(WordClass.Possessive) || word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal))
            {
                // What stands before is whose he is.
                var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
                words.Add(Nation(apostrophe > 0 ? word[..apostrophe] : word));
                head = open ? "" : head;
                continue;
            }

            if (open && SpeakerNouns.Has(word))
            {
                head = word == "minister" && i > first && speech.Folded(i - 1) == "prime" ? "premier" : SpeakerWords.Stem(word);
            }

            if (head.Length == 0 && open && word == "old" && i > first && speech.Folded(i - 1) == "-")
            {
                // the 22-year-old
                head = "person";
            }

            if (!piece.Is(WordClass.Determiner | WordClass.Auxiliary) && !IsAge(speech, i) && word is not ("same" or "-" or "experienced" or "seasoned" or "famous" or "successful" or "aforementioned" or "incumbent" or "distinguished" or "concerned" or "respected" or "esteemed" or "honourable" or "honorable"))
            {
                words.Add(Nation(SpeakerWords.Stem(word)));
            }
        }

        return new Facet(first, HeadOf(head, words), words);
    }

    // "the head of the ministry" is its minister, "the head of state" the president.
    private static string HeadOf(string head, HashSet<string> words)
    {
        if (head is not ("head" or "chief" or "boss"))
        {
            return head;
        }

        foreach (var (place, office) in Heads)
        {
            if (words.Remove(place))
            {
                words.Remove(head);
                words.Add(office);
                return office;
            }
        }

        return head;
    }

    private static readonly (string Place, string Office)[] Heads = [("ministry", "minister"), ("state", "president"), ("government", "premier"), ("embassy", "ambassador"), ("mission", "diplomat"), ("consulate", "consul")];

    // Headlines shorten: "Taliban FM", "Taliban spox".
    private static string InFull(string word, HashSet<string> words)
    {
        switch (word)
        {
            case "spox":
                return "spokesman";
            case "fm":
                words.Add("foreign");
                return "minister";
            default:
                return word;
        }
    }

    // "the 53-year-old politician"
    private static bool IsAge(SpeechText speech, int i) => i > 0 && speech.Folded(i) is "year" or "old" && (speech.Folded(i - 1) == "-" || i + 1 < speech.Pieces.Count && speech.Folded(i + 1) == "-") || speech.Pieces[i].Is(WordClass.Number) && i + 2 < speech.Pieces.Count && speech.Folded(i + 1) == "-" && speech.Folded(i + 2) == "year";

    // Turkey's minister is the Turkish one.
    internal static string Nation(string word) => word switch
    {
        "turkey" or "turkiye" or "ankara" or "turk" => "turkish",
        "afghanistan" or "kabul" => "afghan",
        "germany" or "berlin" => "german",
        "russia" or "moscow" => "russian",
        "britain" or "uk" or "london" => "british",
        "us" or "america" or "washington" or "united states" => "american",
        "emirates" or "uae" => "emirati",
        "qatar" => "qatari",
        "pakistan" or "islamabad" => "pakistani",
        "iran" or "tehran" => "iranian",
        "france" or "paris" => "french",
        "greece" or "athens" => "greek",
        "hungary" => "hungarian",
        "group" or "movement" or "iea" or "emirate" => "taliban",
        "defence" => "defense",
        _ => SpeakerNouns.NationOf(word) ?? word,
    };

    private int UnitOf(int piece)
    {
        if (_unitOf is null)
        {
            _unitOf = new int[_speech.Pieces.Count];
            for (var u = 0; u < _speech.Units.Count; u++)
            {
                // The dateline goes with its sentence.
                for (var i = u == 0 ? 0 : _speech.Units[u - 1].End; i < _speech.Units[u].End; i++)
                {
                    _unitOf[i] = u;
                }
            }
        }

        return _unitOf[piece];
    }
}
