using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Positions;

/// <summary>A question touched in a sentence and the stance taken there.</summary>
/// <param name="Token">Where the question's words begin.</param>
/// <param name="Cue">Where the word of stance begins.</param>
/// <param name="OfOthers">Whether the words speak of other countries' soldiers leaving: only those who want them gone say anything of Turkey's by it.</param>
internal readonly record struct QuestionReading(StandingQuestion Question, int Sentence, int Token, int Cue, StanceTerm Stance, bool OfOthers);

/// <summary>
/// Reads questions and stances sentence by sentence. A question's term with <c>!</c> before it says the opposite:
/// whoever wants soldiers withdrawn is against their staying. One with <c>~</c> counts only where it is refused: a wave of migration is feared by all.
/// </summary>
internal sealed class QuestionReader
{
    private readonly (StandingQuestion Question, bool Opposite, bool OnlyRefused)[] _terms;
    private readonly TermMatcher _questions;
    private readonly IReadOnlyList<StanceTerm> _stanceTerms;
    private readonly TermMatcher _stances;

    public QuestionReader(IReadOnlyList<StandingQuestion> questions, Func<StandingQuestion, IReadOnlyList<string>> terms, IReadOnlyList<StanceTerm> stances)
    {
        List<(StandingQuestion, bool, bool)> owners = [];
        List<string> words = [];
        foreach (var question in questions)
        {
            foreach (var term in terms(question))
            {
                owners.Add((question, term.StartsWith('!'), term.StartsWith('~')));
                words.Add(term.TrimStart('!', '~'));
            }
        }

        _terms = [.. owners];
        _questions = new TermMatcher(words);
        _stanceTerms = stances;
        _stances = new TermMatcher([.. stances.Select(stance => stance.Term)]);
    }

    /// <summary>At most one reading for each question and sentence.</summary>
    public List<QuestionReading> Read(WordView words)
    {
        var touched = _questions.Find(words);
        List<QuestionReading> readings = [];
        if (touched.Count == 0)
        {
            return readings;
        }

        var stances = _stances.Find(words);
        var from = 0;
        var done = new HashSet<(string, int)>();
        foreach (var hit in touched)
        {
            var sentence = words.SentenceOf(hit.First);
            while (from < stances.Count && words.SentenceOf(stances[from].First) < sentence)
            {
                from++;
            }

            var (question, opposite, onlyRefused) = _terms[hit.Term];
            if (opposite && IsWhen(words, hit))
            {
                continue;
            }

            if (Nearest(words, stances, from, sentence, hit) is { } cue && (!onlyRefused || _stanceTerms[cue.Term].Level == PositionLevel.Against) && done.Add((question.Id, sentence)))
            {
                var stance = _stanceTerms[cue.Term];
                readings.Add(new QuestionReading(question, sentence, hit.First, cue.First, opposite ? Turn(stance) : stance, opposite && IsOfOthers(words, hit)));
            }
        }

        return readings;
    }

    // "After the withdrawal", "once foreign forces leave", "çekilmesinin ardından": a date, and nobody's wish.
    private static bool IsWhen(WordView words, TermHit hit)
    {
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 5 && words.SentenceOf(i) == words.SentenceOf(hit.First); i--)
        {
            if (words.Folded(i) is "after" or "following" or "once" or "when" or "since" or "upon" or "amid")
            {
                return true;
            }
        }

        for (var i = hit.First; i < hit.End; i++)
        {
            if (words.Folded(i) is "not" or "never")
            {
                // "As long as they had not all left": the leaving did not happen.
                return true;
            }
        }

        return words.Text.Language == "tr" && hit.End < words.Count && words.Folded(hit.End) is "ardindan" or "sonra" or "sonrasi" or "sonrasinda" or "itibaren";
    }

    private static bool IsOfOthers(WordView words, TermHit hit)
    {
        var others = false;
        for (var i = Math.Max(0, hit.First - 4); i < Math.Min(words.Count, hit.End + 2) && words.SentenceOf(i) <= words.SentenceOf(hit.First); i++)
        {
            if (words.SentenceOf(i) != words.SentenceOf(hit.First))
            {
                continue;
            }

            var word = words.Base(i);
            if (word.StartsWith("turk", StringComparison.Ordinal) || word is "our" or "his" or "ankara")
            {
                return false;
            }

            if (word == "its")
            {
                return NearestState(words, i);
            }

            others |= IsOther(word);
        }

        return others;
    }

    private static bool IsOther(string word) => word is "us" or "u.s" or "u.s." or "american" or "americans" or "nato" or "united" or "foreign" or "international" or "western" or "allied" or "abd" or "amerikan" or "yabanci" or "biden";

    // Whose "its" is: the state named last before it in the sentence.
    private static bool NearestState(WordView words, int its)
    {
        for (var i = its - 1; i >= 0 && i > its - 24 && words.SentenceOf(i) == words.SentenceOf(its); i--)
        {
            var word = words.Base(i);
            if (word.StartsWith("turk", StringComparison.Ordinal) || word == "ankara")
            {
                return false;
            }

            if (IsOther(word) && word != "foreign" && word != "international")
            {
                return true;
            }
        }

        return false;
    }

    private static StanceTerm Turn(StanceTerm stance) => stance.Level switch
    {
        PositionLevel.For => stance with { Level = PositionLevel.Against },
        PositionLevel.Against => stance with { Level = PositionLevel.For },
        _ => stance,
    };

    // Refusal outweighs condition, condition possibility, possibility intention: "will not … if" is a no, "is ready to … if" a condition.
    private TermHit? Nearest(WordView words, List<TermHit> stances, int from, int sentence, TermHit question)
    {
        TermHit? best = null;
        for (var i = from; i < stances.Count && words.SentenceOf(stances[i].First) == sentence; i++)
        {
            var cue = stances[i];
            if (!IsAbout(words, _stanceTerms[cue.Term], cue, question) || IsPartOfLonger(stances, i) || IsCutOff(words, cue, question) || IsAsked(words, cue, sentence))
            {
                continue;
            }

            if (best is not { } chosen || Weight(cue) > Weight(chosen) || Weight(cue) == Weight(chosen) && Distance(cue, question) < Distance(chosen, question))
            {
                best = cue;
            }
        }

        return best;
    }

    // "acele etmeyeceğini" is one cue (no hurry), and no refusal in it.
    private static bool IsPartOfLonger(List<TermHit> stances, int i)
    {
        var cue = stances[i];
        for (var k = Math.Max(0, i - 4); k < Math.Min(stances.Count, i + 5); k++)
        {
            if (k != i && stances[k].First <= cue.First && stances[k].End >= cue.End && stances[k].End - stances[k].First > cue.End - cue.First)
            {
                return true;
            }
        }

        return false;
    }

    // "has not granted recognition, but it has called for contact": what stands beyond a "but" is another matter. "A rejection of Ankara's proposal" is about what follows it.
    private bool IsCutOff(WordView words, TermHit cue, TermHit question)
    {
        if (cue.First >= question.End && words.Folded(cue.First) is "rejection" or "refusal" or "denial" or "objection" or "warning" && cue.End < words.Count && words.Folded(cue.End) is "of" or "to" or "against")
        {
            return true;
        }

        var (from, to) = cue.First < question.First ? (cue.End, question.First) : (question.End, cue.First);
        for (var i = from; i < to && i < words.Count; i++)
        {
            // "Ready to run it, but under certain conditions": the condition behind the turn is still about it.
            if (IsTurn(words.Folded(i)) && !(i >= to - 2 && cue.First == to && _stanceTerms[cue.Term].Level == PositionLevel.Conditional))
            {
                return true;
            }
        }

        // The question's own words may lie on both sides of the turn: the last of them decides.
        for (var i = question.First; i < question.End; i++)
        {
            if (cue.First < i && IsTurn(words.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTurn(string word) => word is "but" or "however" or "although" or "whereas" or ";" or "ancak" or "fakat" or "ama";

    // "Asked whether a deal was possible": the question of somebody else.
    private static bool IsAsked(WordView words, TermHit cue, int sentence)
    {
        if (words.Folded(cue.First) == "asked" && cue.End < words.Count && words.Folded(cue.End) is "whether" or "about" or "if" or "when" or "what" or "how" or "why")
        {
            return true;
        }

        for (var i = cue.First - 1; i > 0 && i > cue.First - 6 && words.SentenceOf(i) == sentence; i--)
        {
            if (words.Folded(i) == "whether" && words.Folded(i - 1) is "asked" or "asks" or "wondering" or "question" or "unclear" or "know")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(WordView words, StanceTerm stance, TermHit cue, TermHit question) =>
        Math.Max(cue.First - question.End, question.First - cue.End) <= stance.Reach && stance.Side switch
        {
            StanceSide.Before => cue.First < question.End,
            StanceSide.After => cue.First > question.First,
            StanceSide.Opening => words.OpensSentence(cue.First) && IsBehindComma(words, cue, question),
            _ => true,
        };

    // "Were the airport to shut, missions would close": what stands before the comma is the condition, what stands behind it depends on it.
    private static bool IsBehindComma(WordView words, TermHit cue, TermHit question)
    {
        for (var i = cue.End; i < question.First; i++)
        {
            if (words.Folded(i) == ",")
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(TermHit cue, TermHit question) => Math.Abs(cue.First - question.First);

    private int Weight(TermHit cue) => _stanceTerms[cue.Term].Level switch
    {
        PositionLevel.Against => 3,
        PositionLevel.Conditional => 2,
        PositionLevel.Open => 1,
        _ => 0,
    };
}
