using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>A question touched in a sentence and the stance taken there.</summary>
/// <param name="Token">Where the question's words begin.</param>
/// <param name="Cue">Where the word of stance begins.</param>
/// <param name="OfOthers">Whether the words speak of other countries' soldiers leaving: only those who want them gone say anything of Turkey's by it.</param>
internal readonly record struct QuestionReading(StandingQuestion Question, int Sentence, int Token, int Cue, Stance Stance, bool OfOthers);

/// <summary>
/// Reads questions and stances sentence by sentence. A question's term with <c>!</c> before it says the opposite:
/// whoever wants soldiers withdrawn is against their staying.
/// </summary>
internal sealed class QuestionReader
{
    private readonly (StandingQuestion Question, bool Opposite)[] _terms;
    private readonly TermMatcher _questions;
    private readonly (string Term, Stance Stance)[] _stanceTerms;
    private readonly TermMatcher _stances;

    public QuestionReader(IReadOnlyList<StandingQuestion> questions, Func<StandingQuestion, IReadOnlyList<string>> terms, (string Term, Stance Stance)[] stances)
    {
        List<(StandingQuestion, bool)> owners = [];
        List<string> words = [];
        foreach (var question in questions)
        {
            foreach (var term in terms(question))
            {
                owners.Add((question, term.StartsWith('!')));
                words.Add(term.TrimStart('!'));
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

            var (question, opposite) = _terms[hit.Term];
            if (opposite && IsWhen(words, hit))
            {
                continue;
            }

            if (Nearest(words, stances, from, sentence, hit) is { } cue && done.Add((question.Id, sentence)))
            {
                var stance = _stanceTerms[cue.Term].Stance;
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
            if (word.StartsWith("turk", StringComparison.Ordinal) || word is "its" or "our" or "his" or "ankara")
            {
                return false;
            }

            others |= word is "us" or "u.s" or "u.s." or "american" or "americans" or "nato" or "united" or "foreign" or "international" or "western" or "allied" or "abd" or "amerikan" or "yabanci" or "biden";
        }

        return others;
    }

    private static Stance Turn(Stance stance) => stance.Level switch
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
            if (!IsAbout(_stanceTerms[cue.Term].Stance, cue, question))
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

    private static bool IsAbout(Stance stance, TermHit cue, TermHit question) =>
        Math.Max(cue.First - question.End, question.First - cue.End) <= stance.Reach && stance.Side switch
        {
            StanceSide.Before => cue.First < question.End,
            StanceSide.After => cue.First > question.First,
            _ => true,
        };

    private static int Distance(TermHit cue, TermHit question) => Math.Abs(cue.First - question.First);

    private int Weight(TermHit cue) => _stanceTerms[cue.Term].Stance.Level switch
    {
        PositionLevel.Against => 3,
        PositionLevel.Conditional => 2,
        PositionLevel.Open => 1,
        _ => 0,
    };
}
