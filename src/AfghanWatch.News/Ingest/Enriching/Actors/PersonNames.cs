using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>A person's name in the text: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Sure">Whether its surroundings or its own shape say it is a person; else it counts only beside a sure one.</param>
internal readonly record struct NameRun(int First, int End, bool Sure, string Rule);

/// <summary>
/// Finds names of persons the vocabulary does not know: runs of capitalised words weighed by given name, title before, verb of saying,
/// apposition after, and against words of bodies, places and things.
/// </summary>
internal sealed class PersonNames
{
    private const int MostWords = 6;

    private const double Enough = 1.5;

    private readonly WordView _words;
    private readonly bool[] _taken;
    private readonly HashSet<string> _lowerCase;
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly NameWeights _weights;
    private readonly NameOpenings _openings;
    private readonly RunShape _shape;
    private readonly TurnNames _turns;

    /// <param name="words">The text.</param>
    /// <param name="taken">Tokens that are somebody or something already.</param>
    public PersonNames(WordView words, bool[] taken)
    {
        _words = words;
        _taken = taken;
        _lowerCase = LowerCaseWords(words);
        _weights = new NameWeights(words, _lowerCase, _alone);
        _openings = new NameOpenings(words);
        _shape = new RunShape(words);
        _turns = new TurnNames(words);
    }

    /// <summary>Every run that may be a person, in order.</summary>
    public List<NameRun> Find()
    {
        var spans = Spans();
        foreach (var (first, end) in spans)
        {
            if (end - first == 1 && !_words.OpensSentence(first) && !_words.Is(first - 1, "the"))
            {
                _alone.Add(_words.Base(first));
            }
        }

        var runs = new List<NameRun>(spans.Count);
        foreach (var (first, end) in spans)
        {
            if (Judge(first, end) is { } run)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private List<(int First, int End)> Spans()
    {
        var spans = new List<(int, int)>();
        var i = 0;
        while (i < _words.Count)
        {
            if (!StartsRun(i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(i);
            spans.Add((i, end));
            i = Math.Max(end, i + 1);
        }

        return spans;
    }

    private static HashSet<string> LowerCaseWords(WordView words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsWord(i) && char.IsLower(words.First(i)))
            {
                found.Add(words.Folded(i));
            }
        }

        return found;
    }

    private bool StartsRun(int i) => !_taken[i] && IsNamePart(i);

    private bool IsNamePart(int i) =>
        _words.IsWord(i) && char.IsUpper(_words.First(i)) && !_shape.IsLetterWithEnding(i)
        && (_shape.IsInitials(i) || _turns.OpensLabel(i) || !_words.IsAllCaps(i) || _words.BaseEnd(i) - _words.Tokens[i].Span.Start > 4 && !_words.Folded(i).Contains('.') || GivenNames.Has(_words.Folded(i)) && _words.IsAllCaps(i + 1 < _words.Count ? i + 1 : i));

    private int EndOfRun(int first)
    {
        var end = first + 1;
        while (end < _words.Count && end - first < 12 && !_words.HasEnding(end - 1))
        {
            if (_taken[end] || _words.SentenceOf(end) != _words.SentenceOf(first) || TurkishNames.IsWeekday(_words, end))
            {
                break;
            }

            if (IsStop(end))
            {
                end++;
                continue;
            }

            if (!_words.FollowsClosely(end))
            {
                break;
            }

            // 'Austin “Scott” Doe', 'Habib Rahman "Hemat"'
            if (_openings.IsNickname(first, end, out var isPenName))
            {
                end += isPenName ? 2 : 4;
                if (isPenName)
                {
                    break;
                }

                continue;
            }

            // "… EDİYOR Demirel", "… HAZIR Paging": a heading's last word and the first of the text; "HULUSİ Akar" opens an agency's report.
            if (_words.IsAllCaps(end - 1) && !_shape.IsInitials(end - 1) && _words.BaseEnd(end - 1) - _words.Tokens[end - 1].Span.Start > 3 && _words.IsWord(end) && !_words.IsAllCaps(end) && _words.Tokens[end].Span.Length > 2 && !GivenNames.Has(_words.Folded(end - 1)) && !NameWords.Titles.Contains(_words.Folded(end - 1)))
            {
                break;
            }

            // "Fatma Kesimli BirGüne konuştu": a paper written as one word with two capitals.
            if (RunShape.IsTwoInOne(_words, end) && GivenNames.Has(_words.Folded(first)))
            {
                break;
            }

            // An initial goes on a name, "DW" and "AA" do not.
            if (IsNamePart(end) || _words.IsCapital(end) && _words.Tokens[end].Span.Length <= 2 && (!_words.IsAllCaps(end) || _words.IsAllCaps(first)))
            {
                end++;
            }
            else if (IsInnerHyphen(end))
            {
                end += 2;
            }
            else if (NameWords.Particles.Contains(_words.Folded(end)) && LeadsToName(end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        // "Andrey Doe Kommersant gazetesine": the paper right behind the name.
        if (end - first > 2 && TurkishNames.IsMediumBehind(_words, end) && GivenNames.Has(_words.Folded(first)))
        {
            end--;
        }

        while (end - 1 > first && (_words.Tokens[end - 1].Kind == TokenKind.Mark || NameWords.Particles.Contains(_words.Folded(end - 1)) && !_words.IsCapital(end - 1)))
        {
            end--;
        }

        return end;
    }

    // The full stop of an initial or a short title.
    private bool IsStop(int i) =>
        _words.Is(i, ".") && _words.Tokens[i].Span.Start == _words.Tokens[i - 1].Span.End && i + 1 < _words.Count && _words.IsCapital(i + 1)
        && (_words.Tokens[i - 1].Span.Length == 1 || NameWords.StoppedTitles.Contains(_words.Folded(i - 1)));

    private bool IsInnerHyphen(int i) =>
        _words.Folded(i) is "-" or "‑" && i + 1 < _words.Count && !_taken[i + 1] && _words.IsWord(i + 1) && _words.Tokens[i].Span.Start == _words.Tokens[i - 1].Span.End
        && _words.Tokens[i + 1].Span.Start == _words.Tokens[i].Span.End;

    private bool LeadsToName(int i)
    {
        for (var next = i + 1; next < _words.Count && next <= i + 3; next++)
        {
            if (!_taken[next] && IsNamePart(next))
            {
                return true;
            }

            if (!NameWords.Particles.Contains(_words.Folded(next)) && !_words.Is(next, "-"))
            {
                return false;
            }
        }

        return false;
    }

    private NameRun? Judge(int first, int end)
    {
        var titled = false;
        for (var i = end - 1; i >= first; i--)
        {
            if (NameWords.Titles.Contains(_words.Base(i)) && !TurkishNames.IsHonorific(_words, first, end, i) && !_openings.IsNameAfterAll(i, first, end))
            {
                titled = true;
                first = _openings.IsSheikhByName(i, first, end) ? i : i + 1;
                while (first < end && _words.Tokens[first].Kind == TokenKind.Mark)
                {
                    first++;
                }

                break;
            }
        }

        bool stripped = false, tells = false;
        first = _openings.PastPortfolio(first, end, ref titled);
        while (first < end && !_openings.IsMonthName(first, end) && !_openings.IsGivenOpener(first, end) && (NameWords.Openers.Contains(_words.Folded(first)) || _words.IsWord(first) && !_words.IsCapital(first) && !NameWords.Particles.Contains(_words.Folded(first)) || NameWords.Demonyms.Contains(_words.Folded(first)) || _words.Tokens[first].Kind == TokenKind.Mark
            || end - first > 1 && (_openings.IsFromPlace(first) || _openings.IsOccupation(first, end) || _openings.IsOneOf(first) || _openings.IsHyphenedNoun(first, end) || end - first > 2 && _openings.IsOrigin(first)) || _words.OpensSentence(first) && end - first > 1 && _lowerCase.Contains(_words.Folded(first)) && !GivenNames.Has(_words.Folded(first)) || TurkishNames.LeadsIn(_words, first, out tells)))
        {
            titled = _openings.IsFromPlace(first) || _openings.IsOccupation(first, end) || tells;
            tells = false;
            first++;
            stripped = true;
        }

        // "his book The Wrong Enemy": a capital article inside a sentence leads into a title.
        if (stripped && first < end && !titled && _words.Is(first - 1, "the") && _words.IsCapital(first - 1) && !_words.OpensSentence(first - 1) && !GivenNames.Has(_words.Folded(first)))
        {
            return null;
        }

        if (first >= end || _weights.HoldsThing(first, end) || _shape.IsBrandOrJoined(first, end) || KnownNameShape.IsPlaceByName(_words, first, end) || end - first == 1 && (_shape.IsAcronym(first) || titled && TurkishNames.IsHonorific(_words, first)))
        {
            return null;
        }

        var parts = CountParts(first, end);
        if (parts > MostWords || _words.Tokens[end - 1].Span.Length < 2)
        {
            return parts == 2 && _shape.HidesSurname(first, end) ? new NameRun(first, end + 1, true, "actor.unknown-name") : null;
        }

        if (parts == 1 && !titled && _shape.IsThingByItself(first) || _shape.IsDatelineSource(first, end))
        {
            return null;
        }

        if (_turns.Is(first, end) && !NameWords.Openers.Contains(_words.Folded(first)))
        {
            return new NameRun(first, end, true, "actor.unknown-speaker");
        }

        var score = _weights.Score(first, end, parts, titled, stripped, out var rule);
        var style = _words.StyleOf(first);
        if (style == HeadStyle.Capitals || !titled && _shape.AllCapitals(first, end) || (style == HeadStyle.TitleCase || _shape.IsHeading(first, end)) && !titled && !GivenNames.Has(_words.Base(first)))
        {
            return new NameRun(first, _shape.WithStop(first, end), false, "actor.name-part");
        }

        return score >= Enough ? new NameRun(first, _shape.WithStop(first, end), true, rule) : new NameRun(first, _shape.WithStop(first, end), false, "actor.name-part");
    }

    private int CountParts(int first, int end)
    {
        var parts = 0;
        for (var i = first; i < end; i++)
        {
            parts += _words.IsWord(i) && !NameWords.Particles.Contains(_words.Folded(i)) ? 1 : 0;
        }

        return parts;
    }
}
