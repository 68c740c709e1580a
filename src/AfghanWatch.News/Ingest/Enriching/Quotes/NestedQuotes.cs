using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds speech that a speaker quotes in turn: "They told us: ‘Go, or we shoot.’ Then we walked," where a verb of saying stands beside the inner marks.</summary>
internal sealed class NestedQuotes(NewsText text, WordClass[] classes, SpeakerNames names, List<MarkedSpan> spans, bool turkish)
{
    private const int Before = 6;
    private const int After = 3;
    private const int LongestPhrase = 4;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\"“”„«»‹›'‘’‚`´");

    /// <summary>Adds what is quoted inside a span that somebody speaks.</summary>
    public void Find(TextSpan outer, Speaker? speaker, List<Quote> quotes)
    {
        if (!turkish && IsMarked(outer) || !HasOpening(text.Text.AsSpan(outer.Start, outer.Length)))
        {
            return;
        }

        var inner = text.Text.Substring(outer.Start, outer.Length);
        var marks = QuoteMarkScanner.Scan(inner);
        for (var i = 0; i + 1 < marks.Count; i++)
        {
            if (!marks[i].Opens || marks[i].Closes)
            {
                continue;
            }

            var close = Close(inner, marks, i);
            if (close < 0)
            {
                continue;
            }

            var (from, to) = (outer.Start + marks[i].End, outer.Start + marks[close].Start);
            while (from < to && char.IsWhiteSpace(text.Text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text.Text[to - 1]))
            {
                to--;
            }

            var span = new TextSpan(from, to);
            if (span.Length > 1 && span.Length < outer.Length - 4 && (!turkish || text.Text.AsSpan(from, to - from).Contains(' ')) && Verb(outer, outer.Start + marks[i].Start, outer.Start + marks[close].End) is var verb and >= 0)
            {
                var who = Speaker(outer, verb, text.TokenIndexAt(outer.Start + marks[i].Start), speaker);
                quotes.Add(new Quote(QuoteKind.Direct, who?.Name, who?.Span?.Cut(text.Text), who?.Span, span, text.Tokens[verb].Span.Cut(text.Text), text.SentenceAt(span.Start), "quote.nested"));
            }

            i = close;
        }
    }

    // English labellers tell speech within marks once, with the outer one; only a turn without marks holds quotations of its own.
    private bool IsMarked(TextSpan outer)
    {
        var before = outer.Start - 1;
        while (before >= 0 && before > outer.Start - Before && char.IsWhiteSpace(text.Text[before]))
        {
            before--;
        }

        return before >= 0 && QuotationMarks.IsMark(text.Text[before]);
    }

    // An apostrophe stands behind a letter; what opens does not.
    private static bool HasOpening(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (words[at..].IndexOfAny(Marks) is var next and >= 0)
        {
            at += next;
            if (at == 0 || !char.IsLetterOrDigit(words[at - 1]))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private static int Close(string inner, List<QuoteMark> marks, int open)
    {
        for (var j = open + 1; j < marks.Count; j++)
        {
            if (marks[j].Family != marks[open].Family)
            {
                continue;
            }

            if (marks[j].Opens && !marks[j].Closes)
            {
                return -1;
            }

            var end = marks[j].End;
            if (marks[j].Closes && (marks[j].Family != MarkFamily.Single || inner[marks[j].Start - 1] is '.' or ',' or '?' or '!' or '…' || inner[marks[j].Start - 1] != 's' || end >= inner.Length || !char.IsWhiteSpace(inner[end])))
            {
                return j;
            }
        }

        return -1;
    }

    // "told us: ‘…’", "‘…’ diyecek"; not over a full stop, and not "do not say ‘…’".
    private int Verb(TextSpan outer, int open, int close)
    {
        var first = text.TokenIndexAt(open);
        var verb = -1;
        for (var t = first - 1; !turkish && t >= 0 && t >= first - Before && text.Tokens[t].Span.Start >= outer.Start && (classes[t] & WordClass.Stop) == 0; t--)
        {
            if (text.Tokens[t].Folded is "not" or "never" or "nobody" or "no" || text.Tokens[t].Folded.EndsWith("n't", StringComparison.Ordinal))
            {
                return -1;
            }

            verb = verb < 0 && ((classes[t] & WordClass.Say) != 0 || text.Tokens[t].Folded is "words") ? t : verb;
        }

        var last = text.TokenIndexAt(close);
        for (var t = last; verb < 0 && t < text.Tokens.Count && t < last + After && text.Tokens[t].Span.End <= outer.End; t++)
        {
            if ((classes[t] & WordClass.Stop) != 0)
            {
                break;
            }

            // Turkish lends verbs of saying its light verbs too (kullandı, yaptı): inside speech only plain ones count.
            verb = turkish ? IsSaying(text.Tokens[t].Folded) ? t : verb : (classes[t] & WordClass.Say) != 0 && (classes[t] & WordClass.NounLike) == 0 ? t : verb;
        }

        return verb >= 0 && turkish && text.Tokens[verb].Folded is "demedik" or "demedim" or "demedi" or "demiyoruz" or "demiyorum" ? -1 : verb;
    }

    private static bool IsSaying(string word) => word is "diye" or "dedigi" or "dedigini" or "dedikleri" or "diyerek" or "deyip" or "diyordu" or "diyorlardi" or "dediler" or "dediydi" or "diyen" or "denildi" or "dedi" or "demisti" or "diyecek" or "diyor" or "diyorlar" or "dedim" or "dedik" or "deriz" or "derim" or "diyorum" or "diyoruz" or "diyecekler" or "derdi" or "derlerdi" or "dersin" or "demis" or "demisler";

    // "I said" is the speaker's own; a noun names another; "he" is the one named last outside of speech, unless that is the speaker.
    private Speaker? Speaker(TextSpan outer, int verb, int mark, Speaker? speaker)
    {
        var end = verb;
        while (end > 0 && (classes[end - 1] & (WordClass.Auxiliary | WordClass.Adverb)) != 0 && text.Tokens[end - 1].Folded != "used" || end > 0 && text.Tokens[end - 1].Folded is "used")
        {
            end--;
        }

        if (turkish)
        {
            return TurkishSpeaker(outer, verb, mark, speaker);
        }

        if (end == 0 || text.Tokens[end - 1].Span.Start < outer.Start)
        {
            return null;
        }

        switch (text.Tokens[end - 1].Folded)
        {
            case "i" or "we":
                return speaker;
            case "he" or "she" when names.PersonBefore(outer.Start, text.Tokens[end - 1].Folded == "he" ? Gender.Male : Gender.Female, spans) is { } other && other != speaker?.Name:
                return new Speaker(other, text.Tokens[end - 1].Span, true, true);
        }

        var first = end;
        while (first > 0 && end - first < LongestPhrase && text.Tokens[first - 1].Span.Start >= outer.Start && text.Tokens[first - 1].Kind == TokenKind.Word && (classes[first - 1] & (WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Say | WordClass.Auxiliary)) == 0)
        {
            first--;
            if ((classes[first] & WordClass.Determiner) != 0)
            {
                break;
            }
        }

        while (first < end && text.Tokens[first].Folded is "the" or "a" or "an")
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        var span = new TextSpan(text.Tokens[first].Span.Start, text.Tokens[end - 1].Span.End);
        var at = names.FirstFrom(span.Start);
        var named = at < names.Mentions.Count && names.Mentions[at].Span.End == span.End ? names.Mentions[at].Actor : null;
        return new Speaker(named?.Name ?? span.Cut(text.Text), span, named is null || names.IsPerson(named));
    }

    // bağırdım is the speaker's own; else the first word of the sentence, if it is bare of endings: "Bazıları ‘…’ diye soruyor".
    private Speaker? TurkishSpeaker(TextSpan outer, int verb, int mark, Speaker? speaker)
    {
        for (var t = verb; t < text.Tokens.Count && t < verb + 2 && text.Tokens[t].Span.End <= outer.End; t++)
        {
            if (text.Tokens[t].Folded is { Length: > 4 } word && word[^3..] is "dim" or "dum" or "tim" or "tum" or "dik" or "duk" or "tik" or "tuk" || text.Tokens[t].Folded.EndsWith("yorum", StringComparison.Ordinal) || text.Tokens[t].Folded.EndsWith("yoruz", StringComparison.Ordinal))
            {
                return speaker;
            }
        }

        // "Köylü bana “Geceleri geçiyorlar.” diyor": the stop inside the marks ends no sentence of his.
        var first = Math.Min(verb, mark);
        while (first > 0 && text.Tokens[first - 1].Span.Start >= outer.Start && (classes[first - 1] & WordClass.Stop) == 0)
        {
            first--;
        }

        // "Bakanımız Sayın Çavuşoğlu aradı, ‘…’ dedi": a person named bare of endings; "bana sakallı bir çocuk ‘…’ diye sordu": somebody by his noun.
        var limit = text.Tokens[verb].Span.Start;
        var open = first;
        while (open < verb && !Marks.Contains(text.Text[text.Tokens[open].Span.Start]))
        {
            open++;
        }

        for (var at = names.FirstFrom(text.Tokens[first].Span.Start); at < names.Mentions.Count && names.Mentions[at].Span.End < limit; at++)
        {
            var end = names.Mentions[at].Span.End;
            if (names.IsPerson(names.Mentions[at].Actor) && (end >= text.Text.Length || !TokenCutter.IsApostrophe(text.Text[end])) && text.TokenIndexAt(end) <= open)
            {
                return new Speaker(names.Mentions[at].Actor.Name, names.Mentions[at].Span, true);
            }
        }

        if (open > first && TurkishEndings.IsGenitive(text.Tokens[open - 1].Folded) && char.IsUpper(text.Text[text.Tokens[open - 1].Span.Start]) && text.Tokens[verb].Folded.StartsWith("dedi", StringComparison.Ordinal) && text.Tokens[verb].Folded.Length > 5)
        {
            // "Taliban'ın “…” dediği bir yerde"
            var owner = text.Tokens[open - 1].Span;
            owner = owner with { End = owner.Start + TurkishEndings.WithoutGenitive(text.Text.AsSpan(owner.Start, owner.Length)) };
            var at = names.FirstFrom(owner.Start);
            return new Speaker(at < names.Mentions.Count && names.Mentions[at].Span.End == owner.End ? names.Mentions[at].Actor.Name : owner.Cut(text.Text), owner, true);
        }

        for (var t = open - 1; t >= first && t > open - LongestPhrase - 2; t--)
        {
            if ((classes[t] & WordClass.Role) == 0 || (classes[t] & WordClass.Possessive) != 0)
            {
                continue;
            }

            var head = t;
            while (head > first && t - head < LongestPhrase && text.Tokens[head - 1].Kind == TokenKind.Word && (classes[head - 1] & (WordClass.Pronoun | WordClass.Conjunction | WordClass.Say | WordClass.Adverb)) == 0 && !TurkishEndings.IsAblative(text.Tokens[head - 1].Folded) && text.Tokens[head - 1].Folded[^1] is not ('a' or 'e'))
            {
                head--;
            }

            var phrase = new TextSpan(text.Tokens[head].Span.Start, text.Tokens[t].Span.End);
            return new Speaker(phrase.Cut(text.Text), phrase, true);
        }

        var span = text.Tokens[first].Span;
        return first < verb && (classes[first] & WordClass.Time) == 0 && text.Tokens[first].Folded is not ("saat" or "bana" or "bize" or "ona" or "onlara" or "sana" or "size" or "kimse" or "haziranda") && (classes[first] & (WordClass.Possessive | WordClass.Adverb | WordClass.Conjunction)) == 0 && !TurkishEndings.IsFinitePlural(text.Tokens[first].Folded) && char.IsUpper(text.Text[span.Start]) && !TurkishEndings.IsAblative(text.Tokens[first].Folded) && !text.Tokens[first].Folded.EndsWith("da", StringComparison.Ordinal) && !text.Tokens[first].Folded.EndsWith("de", StringComparison.Ordinal)
            ? new Speaker(span.Cut(text.Text), span, true)
            : null;
    }
}
