using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>
/// Reads from the nearest verb whether a date lies behind or ahead of the report. English puts the verb before the date more often than not;
/// Turkish puts it after. Looks at no more than forty tokens of the sentence on either side.
/// </summary>
internal static class DateTense
{
    private const int Reach = 40;

    private static readonly FrozenSet<string> PastVerbs = ("was were had did said told took met held began came went made gave left fell rose sent saw spoke found kept won lost hit put set sat stood became wrote knew thought felt brought bought caught "
        + "fought sought taught led read ran drew grew flew threw broke chose drove rode swore wore shot struck hung dug withdrew overthrew undertook overran fled paid laid built spent dealt meant heard sold shut cut quit "
        + "has have been reportedly killed says say according").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FutureWords = "will shall 'll won't would i'll we'll they'll he'll she'll it'll wouldn't".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlanWords = "expected scheduled slated due planned set plans planning planning intends hopes aims wants ready about going likely supposed bound upcoming forthcoming wants ordered asked agreed decided promised pledged vowed prepares preparing"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PastInfinitives = "had began started continued managed failed used forced came able helped moved rushed tried".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BaseVerbs = ("be begin start end meet hold visit leave go come return resume discuss take make give send keep run announce sign open close withdraw complete finish arrive travel fly attend host address "
        + "vote decide release present publish deliver submit report speak talk appear join continue hand move evacuate pull launch conduct receive see brief consider debate face expire last become bring convene gather release step stay remain do have stop ship pay "
        + "buy sell issue land play stand deploy help provide secure take-off depart reopen introduce unveil celebrate mark fall rise end reach cease quit resign testify argue rule sentence appeal seek hear").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotVerbs = "united need hundred indeed speed feed red armed armed-forces bed deed seed shed exceed limited unprecedented sacred naked hatred infrared newlywed aged so-called unmanned seized-power accord united-nations".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Tense Of(DateScan scan, int start, int end)
    {
        var sentence = scan.Text.SentenceAt(scan.Token(start).Span.Start);
        return scan.Turkish ? Turkish(scan, end, sentence.End) : English(scan, start, end, sentence.Start, sentence.End);
    }

    private static Tense English(DateScan scan, int start, int end, int sentenceStart, int sentenceEnd)
    {
        for (var i = start - 1; i >= 0 && i > start - Reach && scan.Token(i).Span.Start >= sentenceStart; i--)
        {
            if (TenseAt(scan, i, sentenceStart) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        for (var i = end; i < scan.Count && i < end + Reach && scan.Token(i).Span.Start < sentenceEnd; i++)
        {
            if (TenseAt(scan, i, sentenceStart) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static Tense TenseAt(DateScan scan, int i, int sentenceStart)
    {
        var word = scan.Word(i);
        if (FutureWords.Contains(word) || word is "scheduled" or "slated" or "due" or "expected" or "upcoming" or "forthcoming")
        {
            return Tense.Future;
        }

        if (word == "'" && scan.Is(i + 1, "ll"))
        {
            return Tense.Future;
        }

        var isPast = PastVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word) && !scan.Capital(i));
        var isBase = !isPast && BaseVerbs.Contains(word);
        var isProgressive = !isPast && !isBase && word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal);
        if (!isPast && !isBase && !isProgressive)
        {
            return Tense.Unknown;
        }

        // The words of its verb group, up to six back: "would … be discussed", "is to meet", "are leaving".
        for (var k = i - 1; k >= 0 && k >= i - 4 && scan.Token(k).Span.Start >= sentenceStart; k--)
        {
            var before = scan.Word(k);
            if (before is "will" or "would" or "shall" or "won't" or "'ll")
            {
                return Tense.Future;
            }

            if (before == "to" && (isBase || k == i - 2))
            {
                return PastInfinitives.Contains(scan.Word(k - 1)) ? Tense.Past : Tense.Future;
            }

            if (isProgressive)
            {
                return before is "is" or "are" or "am" ? Tense.Future : before is "was" or "were" or "been" ? Tense.Past : Tense.Unknown;
            }

            if (isBase && before is "may" or "might" or "could" or "can" or "must" or "should" or "cannot" or "can't")
            {
                return Tense.Future;
            }

            if (isBase && before is "did" or "didn't")
            {
                return Tense.Past;
            }

            if (!IsInGroup(before))
            {
                break;
            }
        }

        return isPast && word is not ("has" or "have" or "says" or "say" or "been" or "reportedly" or "according") ? Tense.Past : Tense.Unknown;
    }

    private static bool IsInGroup(string word) => word is "be" or "been" or "have" or "has" or "had" or "not" or "is" or "are" or "was" or "were" or "also" or "being" or "only" or "never" or "soon" || word.EndsWith("ly", StringComparison.Ordinal);

    private static Tense Turkish(DateScan scan, int end, int sentenceEnd)
    {
        for (var i = end; i < scan.Count && i < end + Reach && scan.Token(i).Span.Start < sentenceEnd; i++)
        {
            var word = scan.Word(i);
            if (word.Length < 4 || scan.Kind(i) != CueKind.None || scan.Capital(i))
            {
                continue;
            }

            if (word.Contains("acak", StringComparison.Ordinal) || word.Contains("ecek", StringComparison.Ordinal) || word.Contains("acag", StringComparison.Ordinal) || word.Contains("eceg", StringComparison.Ordinal)
                || word is "bekleniyor" or "planlaniyor" or "ongoruluyor" or "beklenen" or "planlanan" or "bekledigini")
            {
                return word is "gerceklestirecek" || !word.StartsWith("gelecek", StringComparison.Ordinal) ? Tense.Future : Tense.Unknown;
            }

            if (EndsInPast(word))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    private static bool EndsInPast(string word)
    {
        ReadOnlySpan<string> endings = ["di", "ti", "du", "tu", "diler", "tiler", "dular", "tular", "mis", "mus", "misti", "mustu", "digi", "tigi", "dugu", "tugu", "digini", "tigini", "dugunu", "tugunu", "dik", "tik", "duk", "tuk", "ilan", "yapilan", "duzenlenen", "lanan", "lenen", "edilen"];
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
