using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Tells whether a stretch of English has a predicate: auxiliaries, regular pasts, and the common verbs whose forms give no sign.</summary>
internal static class EnglishVerbs
{
    private const int Reach = 80;

    // What a plural takes in the present.
    private static readonly string[] Plural =
    [
        "pay", "take", "make", "get", "give", "know", "see", "bring", "lose", "lead", "understand", "learn", "send", "build", "begin", "sit", "hear", "speak", "buy", "sell", "spend", "grow", "die", "kill", "carry", "receive", "provide", "allow", "happen", "exist", "lack", "earn", "eat",
        "sleep", "become",
    ];

    private static readonly FrozenSet<string> Common = """
        set broke came went left took gave got fell rose grew held kept met ran saw sent stood lost won began became brought bought built caught chose drew drove ate fought found flew forgot froze hid hit hurt knew laid led lay lent lit meant paid rode rang sank
        sold shook shot slept slid spent spread stole struck swept swam taught tore threw wore wrote drank bled bent bound burst cast clung crept dealt dug fed fled flung forbade forgave ground hung knelt leapt leant sought shut shrank slew sped spun sprang
        stuck strove swung withdrew wept wound arose awoke bore beat bit blew overcame undertook understood underwent remains remain seems seem appears appear becomes become comes come goes go gets makes make takes take gives give keeps keep knows know
        needs need wants want depends depend belongs belong works lies stands runs holds leaves lives begins ends brings puts lets uses finds feels looks turns moves helps shows plays stays starts stops expects hopes plans tries waits allows requires
        includes involves contains consists exists matters means owes owns serves reaches rises falls grows costs covers cuts faces fears follows gains hosts hurts joins kills loses meets opens passes pays pulls pushes reads sees sells sends sits speaks
        spends suffers supports takes talks treats trusts wins wishes enter enters pour pours cross crosses arrive arrives flee flees died fled lied tied owed varies stay leave remain go come keep
        lacks receives provides happens carries
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(Plural).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word no list of ours holds has the form of a verb: talked, goes, went.</summary>
    public static bool MayBeVerb(string word) => Common.Contains(word) || word.Length > 3 && (word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether a word is on the list of common verbs.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Whether a word is a strong past form behind a noun: smuggler set, minister went.</summary>
    public static bool IsStrongPast(string word) => word[^1] != 's' && Common.Contains(word) && !Plural.Contains(word);

    /// <summary>Whether any word of a range is the verb of a clause; a word behind an article is a noun.</summary>
    public static bool HasPredicate(SpeechText speech, int first, int end)
    {
        first = Math.Max(Math.Max(first, 0), end - Reach);
        for (var i = first; i < end; i++)
        {
            if (IsVerb(speech, i, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is the verb of a clause that begins at <paramref name="first"/>.</summary>
    public static bool IsVerb(SpeechText speech, int i, int first)
    {
        var piece = speech.Pieces[i];
        if (piece.Quote >= 0 || piece.Is(WordClass.Capital))
        {
            return false;
        }

        if (speech.Folded(i) is "got" or "gets")
        {
            return i > first;
        }

        if (piece.Is(WordClass.Auxiliary))
        {
            return speech.Folded(i) is not ("to" or "not" or "never" or "being" or "having" or "been");
        }

        if (i <= first || speech.Pieces[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) && !EnglishPhrases.IsPronoun(speech, i - 1))
        {
            return false;
        }

        return EnglishPhrases.IsFiniteVerb(piece) && !piece.Is(WordClass.Plain)
            || piece.Is(WordClass.NounLike) && !piece.Is(WordClass.Say) && Common.Contains(speech.Folded(i))
            || piece.Class == WordClass.None && (Common.Contains(speech.Folded(i)) || speech.Folded(i) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !(i + 1 < speech.Pieces.Count && speech.Folded(i + 1) == "by"));
    }
}
