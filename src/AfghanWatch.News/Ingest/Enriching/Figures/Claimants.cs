using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Dates;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Who claims a figure: the speaker of the speech around it, else "according to X", "X said" or "X'e göre" in its sentence.</summary>
internal sealed class Claimants
{
    private const int Reach = 120;

    private static readonly FrozenSet<string> SayingVerbs = ("say reckon reckons reckoned estimate value values valued narrated reveal reveals revealed mentioned mentions speak speaks spoke show shows showed found finds gave gives cited said says told stated states announced announces reported reports claimed claims estimated estimates added noted put declared confirmed warned acknowledged recalled explained argued insisted tweeted wrote "
        + "dedi soyledi acikladi bildirdi belirtti duyurdu ifade kaydetti vurguladi aktardi").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Verbs that tell a number before it; of other subjects than sources they tell deeds ("police found 14 people").
    private static readonly FrozenSet<string> CountingVerbs = "put reports claims states estimates estimate reported estimated value values valued speak speaks spoke show shows showed found finds gave gives cited reveal reveals revealed mentioned mentions".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DataVerbs = "show shows showed found finds gave gives cited reveal reveals revealed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sources = ("poll polls survey surveys report reports study studies data figures figure tallies tally statistics records bulletin count census numbers documents letter statement notice "
        + "police government company airline army ministry agency officials analysts engineers groups group residents villagers doctors diplomats sources source witnesses experts economists lawyers activists organisations organizations authorities families charities agencies newspapers media locals").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoName = ("the a an its their his her our and or but in on at by with from after to that which who whom whose as when while where if for since than into about over under because before until so also not this these those").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = "he she it they we i who which that this there him her them us you these those".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly NewsText _text;
    private readonly List<Quote> _quotes;
    private readonly List<(TextSpan Span, string Name)> _actors = [];
    private readonly List<int> _cues = [];
    private int _cuesOf = -1;
    private int _firstOf;
    private int _nextQuote;

    public Claimants(NewsText text, IReadOnlyList<Quote> quotes, IReadOnlyList<ActorMention> actors)
    {
        _text = text;
        _quotes = [.. quotes];
        _quotes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        foreach (var actor in actors)
        {
            foreach (var evidence in actor.Evidence)
            {
                _actors.Add((evidence.Span, actor.Name));
            }
        }

        _actors.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The claimant of a figure. Figures are asked for in the order of the text, so that quotes are walked once.</summary>
    public string? Of(TextSpan figure, TextSpan sentence)
    {
        while (_nextQuote < _quotes.Count && _quotes[_nextQuote].Span.Start <= figure.Start)
        {
            _nextQuote++;
        }

        // The nearest quote that opened before the figure and holds it; nested quotes are rare and shallow.
        for (var i = _nextQuote - 1; i >= 0 && i >= _nextQuote - 8; i--)
        {
            var quote = _quotes[i];
            if (quote.Span.Overlaps(figure) && quote.Speaker is not null)
            {
                return quote.Speaker;
            }
        }

        return FromSentence(figure, sentence);
    }

    private string? FromSentence(TextSpan figure, TextSpan sentence)
    {
        var tokens = _text.Tokens;
        var first = Cues(sentence);
        foreach (var i in _cues)
        {
            var word = tokens[i].Folded;
            if (word == "according" && i + 1 < tokens.Count && tokens[i + 1].Folded == "to")
            {
                return NameAt(i + 2, sentence.End, figure);
            }

            if (word == "gore" && i > first && _text.Language == "tr" && tokens[i - 1].Folded is not ("buna" or "verilere" or "ona" or "bilgilere" or "bunlara" or "iddiaya" or "rakamlara" or "mevzuata" or "yila" or "aya" or "doneme"))
            {
                return NameBefore(i, first, true, figure);
            }

            if (char.IsUpper(_text.Text[tokens[i].Span.Start]) || IsParted(tokens[i].Span, figure))
            {
                continue;
            }

            if (word is not ("according" or "gore") && i > first && (!CountingVerbs.Contains(word) || tokens[i].Span.Start < figure.Start))
            {
                if (word is "speak" or "speaks" or "spoke" && !(i + 1 < tokens.Count && tokens[i + 1].Folded == "of"))
                {
                    continue;
                }

                if (tokens[i - 1].Folded is "he" or "she" && word is "put" or "gave" or "gives" or "estimated" or "reckoned" or "valued" or "spoke" or "mentioned" or "cited" && tokens[i].Span.Start < figure.Start && (!DataVerbs.Contains(word) || i + 1 < tokens.Count && tokens[i + 1].Folded is "the" or "a"))
                {
                    return LastSpeaker(sentence);
                }

                if (DataVerbs.Contains(word) && !Sources.Contains(tokens[i - 1].Folded))
                {
                    continue;
                }

                if (_text.Language == "tr")
                {
                    return ActorIn(sentence.Start, tokens[i].Span.Start);
                }

                if ((NameBefore(i, first, false, figure) ?? NounBefore(i, first, figure)) is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    // "Rights groups say 100,000; Erdoğan put them at 300,000": each half has its own.
    private bool IsParted(TextSpan cue, TextSpan figure) => (cue.Start < figure.Start ? _text.Text.AsSpan(cue.Start, figure.Start - cue.Start) : _text.Text.AsSpan(figure.Start, cue.Start - figure.Start)) is { Length: < 400 } between && between.Contains(';');

    // "He put the total at 35,423": who spoke last, close before.
    private string? LastSpeaker(TextSpan sentence)
    {
        for (var i = _nextQuote - 1; i >= 0 && i >= _nextQuote - 3; i--)
        {
            if (_quotes[i].Speaker is { } speaker && char.IsUpper(speaker[0]) && _text.SentenceIndexAt(sentence.Start) - _text.SentenceIndexAt(_quotes[i].Span.Start) <= 3)
            {
                return speaker;
            }
        }

        return null;
    }

    // "analysts value", "Qatari engineers speak of", "state tallies reveal", "a poll published last week found": sources without a name.
    private string? NounBefore(int verb, int first, TextSpan figure)
    {
        var tokens = _text.Tokens;
        if (verb - 1 < first || !Sources.Contains(tokens[verb - 1].Folded))
        {
            return null;
        }

        var start = verb - 1;
        while (start > first && verb - start < 4 && tokens[start - 1].Kind == TokenKind.Word && !NoName.Contains(tokens[start - 1].Folded) && tokens[start - 1].Span.Length > 2)
        {
            start--;
        }

        var span = new TextSpan(tokens[start].Span.Start, tokens[verb - 1].Span.End);
        return span.Overlaps(figure) ? null : Named(span);
    }

    // The words of a sentence that may name a claimant; kept, as one sentence often holds many figures.
    private int Cues(TextSpan sentence)
    {
        if (_cuesOf == sentence.Start)
        {
            return _firstOf;
        }

        var tokens = _text.Tokens;
        _cuesOf = sentence.Start;
        _firstOf = _text.TokenIndexAt(sentence.Start);
        _cues.Clear();
        for (var i = _firstOf; i < tokens.Count && tokens[i].Span.Start < sentence.End && i - _firstOf < Reach; i++)
        {
            if (tokens[i].Folded is "according" or "gore" || SayingVerbs.Contains(tokens[i].Folded))
            {
                _cues.Add(i);
            }
        }

        return _firstOf;
    }

    private string? ActorIn(int start, int end)
    {
        var at = FirstActorFrom(start);
        return at < _actors.Count && _actors[at].Span.Start < end ? _actors[at].Name : null;
    }

    private int FirstActorFrom(int start)
    {
        int low = 0, high = _actors.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_actors[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The noun phrase that "according to" opens: up to a comma or a verb.
    private string? NameAt(int i, int limit, TextSpan figure)
    {
        var tokens = _text.Tokens;
        var start = i < tokens.Count && tokens[i].Folded is "the" or "a" or "an" ? i + 1 : i;
        var end = start;
        while (end < tokens.Count && tokens[end].Span.Start < limit && end - start < 8 && !NamesDay(tokens, end) && (tokens[end].Kind == TokenKind.Word || tokens[end].Folded == "-") && !(end > start && tokens[end].Folded is "there" or "about" or "some" or "who" or "which" or "that" or "said" or "as" or "on" or "in" or "and"))
        {
            end++;
        }

        if (end == start || Pronouns.Contains(tokens[start].Folded))
        {
            return null;
        }

        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        return span.Overlaps(figure) ? null : Named(span);
    }

    // "of July 6" dates the report and is no part of its name.
    private static bool NamesDay(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Folded is "of" or "on" && i + 1 < tokens.Count && EnglishDateWords.Cues.TryGetValue(tokens[i + 1].Folded, out var cue) && cue.Kind is CueKind.Month or CueKind.Weekday;

    // The capitals directly before a verb of saying, or "the ministry", "officials"; in Turkish, what stands before "göre".
    private string? NameBefore(int verb, int first, bool isTurkish, TextSpan figure)
    {
        var tokens = _text.Tokens;
        var end = verb;
        while (end > first && (tokens[end - 1].Folded is "has" or "had" or "have" or "also" || tokens[end - 1].Folded.EndsWith("ly", StringComparison.Ordinal)) && verb - end < 3)
        {
            end--;
        }

        var start = end;
        while (start > first && end - start < 8 && tokens[start - 1].Kind == TokenKind.Word && (char.IsUpper(_text.Text[tokens[start - 1].Span.Start]) || tokens[start - 1].Folded is "of" or "for" or "minister" or "ministry" or "spokesman" or "spokesperson" or "president" or "official" or "officials" or "sources" or "source" or "agency" or "report"))
        {
            start--;
        }

        while (start < end && tokens[start].Folded is "of" or "for" or "the" or "in" or "on" or "but" or "and" or "at" or "by" or "with" or "as" or "from" or "after" or "while" or "when" or "if")
        {
            start++;
        }

        if (start == end || Pronouns.Contains(tokens[start].Folded))
        {
            return null;
        }

        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        if (span.Overlaps(figure))
        {
            return null;
        }

        if (isTurkish && Named(span) == span.Cut(_text.Text))
        {
            var words = span.Cut(_text.Text);
            var apostrophe = words.LastIndexOfAny(['\'', '\u2019']);
            return apostrophe > 0 ? words[..apostrophe] : words;
        }

        return Named(span);
    }

    private string Named(TextSpan span)
    {
        // A mention that began before the span, such as a title with its name, may reach into it.
        for (var i = Math.Max(FirstActorFrom(span.Start) - 1, 0); i < _actors.Count && _actors[i].Span.Start < span.End; i++)
        {
            if (_actors[i].Span.Overlaps(span))
            {
                return _actors[i].Name;
            }
        }

        return span.Cut(_text.Text);
    }
}
