using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Gives every marked span its speaker, or leaves it out where it is no speech.</summary>
internal sealed partial class DirectQuotes(SpeechText speech, List<Attribution> attributions, int[] firstOfUnit, string?[] persons, Interview interview, NestedQuotes nested, Transcript transcript, bool turkish, List<Quote> quotes)
{
    private Speaker? _running;
    private const int Nearby = 8;
    private const int LeastAlone = 5;
    private const int ShortTail = 8;
    private const int LeastInHeading = 2;
    private readonly HeadLines _heads = HeadLines.Of(speech.Text);
    private readonly UnmarkedSpeech _unmarked = new(speech, attributions, firstOfUnit, turkish);
    private int _runningParagraph = -2;
    private int _runningUnit = -1;
    private int _unit;
    private int _unmarkedStart = int.MaxValue;
    private int _unmarkedEnd = -1;

    /// <summary>Speech without marks; what is reported inside it is part of it.</summary>
    public List<TextSpan> Unmarked { get; } = [];

    public void Find()
    {
        TakeTranscript();
        for (var u = 0; u < speech.Units.Count; u++)
        {
            var unit = speech.Units[u];
            _unit = u;
            TakeUnmarked(u, unit);
            for (var i = unit.First; i < unit.End; i++)
            {
                if (speech.Pieces[i].Quote >= 0 && !IsTranscribed(speech.Pieces[i].Span.Start) && (speech.Pieces[i].Span.Start >= _unmarkedEnd || speech.Pieces[i].Span.Start < _unmarkedStart))
                {
                    Take(u, unit, i);
                }
            }

            // A reported clause also keeps its speaker speaking.
            if (firstOfUnit[u + 1] > firstOfUnit[u] && attributions[firstOfUnit[u + 1] - 1] is { Speaker.Name: not null, ReportsClause: true } last && !last.IsWeak)
            {
                _running = last.Speaker;
                _runningParagraph = unit.EndParagraph;
                _runningUnit = u;
            }
        }
    }

    private void TakeUnmarked(int u, Unit unit)
    {
        if (turkish && TurkishHeadline(unit) is var (line, whose))
        {
            AddUnmarked([line], whose, null, unit);
            return;
        }

        if (IsTranscribed(speech.Pieces[unit.First].Span.Start) || turkish && QuoteShape.IsHeading(speech, unit, unit.First) || speech.Pieces[unit.First].Span.Start < _unmarkedEnd)
        {
            return;
        }

        if (!turkish && Headline(unit) is var (said, person))
        {
            Add(said, person, null, "quote.colon", unit);
            Unmarked.Add(said);
            (_unmarkedStart, _unmarkedEnd) = (said.Start, said.End);
            return;
        }

        for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1]; i++)
        {
            if (_unmarked.After(attributions[i], u) is { Count: > 0 } words)
            {
                AddUnmarked(words, attributions[i].Speaker, attributions[i], unit);
                return;
            }
        }

        if ((turkish ? firstOfUnit[u] == firstOfUnit[u + 1] && TurkishQuotes.Announces(speech, unit) : Announcements.IsAt(speech, unit)) && _unmarked.After(u) is { Count: > 0 } announced && interview.Issuer(unit, turkish) is { } issuer)
        {
            AddUnmarked(announced, issuer, null, unit);
        }
    }

    private void AddUnmarked(List<TextSpan> words, Speaker? speaker, Attribution? from, Unit unit)
    {
        foreach (var span in words)
        {
            if (IsTranscribed(span.Start))
            {
                continue;
            }

            Add(span, speaker, from, "quote.colon", unit);
            Unmarked.Add(span);
        }

        (_unmarkedStart, _unmarkedEnd) = (words[0].Start, words[^1].End);
        _runningParagraph = speech.Text.ParagraphIndexAt(words[^1].Start);
    }

    private void Take(int u, Unit unit, int piece)
    {
        var span = speech.Spans[speech.Pieces[piece].Quote];
        var inner = Trim(span);
        if (inner.Length == 0)
        {
            return;
        }

        var attribution = InUnit(u, piece);
        var words = QuoteShape.Words(speech.Text, inner);
        if (QuoteShape.IsHeading(speech, unit, piece) && !(turkish && unit.Paragraph > 1 && FirstIn(u) is { Subject: not null, ReportsClause: false }) && (words < LeastInHeading || attribution is not { Subject: not null, Speaker.Name: not null } || turkish && interview.Person(unit.First, piece) is null))
        {
            // "Erdogan says a second meeting is possible 'within days'": a headline quotes whom it names.
            return;
        }

        if (attribution is null && turkish && AsksAt(unit, piece) && TurkishQuestions.Asker(speech, unit, piece) is { } asker)
        {
            // "Senatör Holloway'in “…?” sorusu gerilim yarattı"
            quotes.Add(new Quote(QuoteKind.Direct, asker.Name, asker.Span?.Cut(speech.Text.Text), asker.Span, inner, null, speech.Text.SentenceAt(inner.Start), "quote.unattributed"));
            return;
        }

        if (attribution is not null)
        {
            if (QuoteShape.IsName(speech, unit, piece, inner, words, attribution) || turkish && TurkishQuotes.IsTitle(speech, piece, unit))
            {
                return;
            }

            if (turkish && AsksAt(unit, piece))
            {
                // Somebody's question, before the speaker's answer to it: the reporter keeps his turn.
                var (running, paragraph, at) = (_running, _runningParagraph, _runningUnit);
                Add(inner, attribution.CueFirst == piece + 2 && attribution.Rule != "quote.colon" && speech.Folded(piece + 2) is var asks && (asks.StartsWith("sor", StringComparison.Ordinal) || asks.StartsWith("yonelt", StringComparison.Ordinal)) ? attribution.Speaker : TurkishQuestions.Asker(speech, unit, piece), null, "quote.unattributed", unit);
                (_running, _runningParagraph, _runningUnit) = (running, paragraph, at);
                return;
            }

            if (!turkish && piece - 1 > unit.First && (speech.Folded(piece - 1) == "question" || speech.Folded(piece - 1) == "of" && speech.Folded(piece - 2) == "question"))
            {
                // "Answering the question of “…”": somebody else's words.
                quotes.Add(new Quote(QuoteKind.Direct, null, null, null, inner, null, speech.Text.SentenceAt(inner.Start), "quote.unattributed"));
                return;
            }

            if (attribution.Rule == "quote.colon" && attribution.First == unit.First)
            {
                Answering(u, attribution.Speaker);
            }

            Add(inner, attribution.Speaker, attribution, span.Whole ? RuleOf(attribution) : "quote.unmatched", unit);
            return;
        }

        if (QuoteShape.IsSubheading(speech, unit, piece, inner, words))
        {
            return;
        }

        if (QuoteShape.IsSentence(speech, unit, piece, inner, words) || QuoteShape.IsPhrase(speech, unit, piece, inner, words))
        {
            var (speaker, from, rule) = Around(u, unit, piece);
            if (speaker is not null || words >= 5)
            {
                Add(inner, speaker, from, span.Whole ? rule : "quote.unmatched", unit);
            }
        }
    }

    private bool AsksAt(Unit unit, int piece) => piece + 1 < unit.End && speech.Folded(piece + 1) is "suali" or "sualine" or "sualini" or "sorusu" or "sorusuna" or "sorusunu" or "sorusunun" or "sorusuyla";

    private static string RuleOf(Attribution attribution) => attribution.Speaker?.ByPronoun == true ? "quote.pronoun"
        : attribution.Rule.StartsWith("indirect", StringComparison.Ordinal) ? "quote.according-to" : attribution.Rule;

    private TextSpan Trim(MarkedSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(speech.Text.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(speech.Text.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private void Add(TextSpan inner, Speaker? speaker, Attribution? from, string rule, Unit unit)
    {
        var sentence = speech.Text.SentenceAt(from?.Cue.Start ?? inner.Start);
        quotes.Add(new Quote(QuoteKind.Direct, speaker?.Name is { } name ? MangledLetters.Mend(name) : null, speaker?.Span?.Cut(speech.Text.Text), speaker?.Span, inner, from?.Cue.Cut(speech.Text.Text), sentence, rule));
        nested.Find(inner, speaker, quotes);
        if (speaker is not null)
        {
            _running = speaker;
            _runningParagraph = unit.EndParagraph;
            _runningUnit = _unit;
        }
    }
}
