using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Marks that lost their partner.</content>
internal sealed partial class QuotePairer
{
    private const int MostParagraphs = 8;

    private void CloseUnmatched(int limit)
    {
        _isOpen = false;
        var end = _probe.Break(_open.End, limit);
        if (end < 0)
        {
            end = EndOfSpeech(_open.End, limit);
            end = OverParagraphs(end, limit);
        }

        while (end > _open.End && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        if (end > _open.End)
        {
            _spans.Add(new MarkedSpan(_open.Start, end, _open.End, end, false));
        }
    }

    // To the end of the sentence, and on through sentences that go on in the first person.
    private int EndOfSpeech(int start, int limit)
    {
        var sentence = _text.SentenceIndexAt(start);
        var end = Math.Min(_text.Sentences[sentence].End, limit);
        var paragraph = _text.ParagraphAt(start);

        // A speech that opens its paragraph, or that a colon brings, fills it more often than not; and the last one of a text that was cut off.
        var fills = limit >= paragraph.End && (_open.Start == paragraph.Start || AfterColon() || IsCutOff(paragraph) || _text.Language == "tr" && start < limit && char.IsUpper(_text.Text[start]));
        while (sentence + 1 < _text.Sentences.Count && _text.Sentences[sentence + 1].End <= limit && (fills && _text.Sentences[sentence + 1].Start < paragraph.End && !(_text.Language != "tr" && IsNarrators(_text.Sentences[sentence + 1])) || _probe.SpeaksInFirstPerson(_text.Sentences[sentence + 1])))
        {
            sentence++;
            end = _text.Sentences[sentence].End;
        }

        return end;
    }

    // A speech that a colon brings goes on over paragraphs in the first person that hold no marks, until the narrator takes over.
    private int OverParagraphs(int end, int limit)
    {
        var p = _text.ParagraphIndexAt(_open.Start);
        if (limit < _text.Paragraphs[p].End || end + 1 < _text.Paragraphs[p].End || !(AfterColon() || p > 0 && _open.Start == _text.Paragraphs[p].Start && EndsInColon(_text.Paragraphs[p - 1])))
        {
            return end;
        }

        for (var next = p + 1; next < _text.Paragraphs.Count && next <= p + MostParagraphs; next++)
        {
            var paragraph = _text.Paragraphs[next];
            if (QuoteMarkScanner.Scan(_text.Text[paragraph.Start..paragraph.End]).Exists(mark => mark.Family != MarkFamily.Single) || !SpeaksThroughout(paragraph))
            {
                break;
            }

            if (_probe.Break(paragraph.Start, paragraph.End) is var attributed and >= 0)
            {
                // "… is needed. he said."
                return attributed;
            }

            end = paragraph.End;
        }

        return end;
    }

    private bool EndsInColon(TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        return end > paragraph.Start && _text.Text[end - 1] == ':';
    }

    // Whether a paragraph ends in a stop and one of its sentences is in the first person.
    private bool SpeaksThroughout(TextSpan paragraph)
    {
        var speaks = false;
        for (var s = _text.SentenceIndexAt(paragraph.Start); s < _text.Sentences.Count && _text.Sentences[s].Start < paragraph.End; s++)
        {
            speaks |= _probe.SpeaksInFirstPerson(_text.Sentences[s]);
        }

        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        return speaks && end > paragraph.Start && _text.Text[end - 1] is '.' or '!' or '?' or '…';
    }

    // "Akar said, ”…".
    private bool FollowsSaying(QuoteMark mark)
    {
        var t = _text.TokenIndexAt(mark.Start) - 1;
        return t > 0 && _text.Tokens[t].Folded is "," or ":" && (EnglishSpeech.Words.GetValueOrDefault(_text.Tokens[t - 1].Folded) & WordClass.Say) != 0;
    }

    // "He stated that …", "The minister said …": the reporter goes on, though no mark told so.
    private bool IsNarrators(TextSpan sentence)
    {
        var t = _text.TokenIndexAt(sentence.Start);
        return t + 1 < _text.Tokens.Count && (_text.Tokens[t].Folded is "he" or "she"
            ? Says(t + 1) || _text.Tokens[t + 1].Folded is "also" or "then" or "further" && Says(t + 2)
            : _text.Tokens[t].Folded == "the" && (EnglishSpeech.Words.GetValueOrDefault(_text.Tokens[t + 1].Folded) & WordClass.Role) != 0 && (Says(t + 2) || Says(t + 3)));
    }

    private bool Says(int t) => t < _text.Tokens.Count && (EnglishSpeech.Words.GetValueOrDefault(_text.Tokens[t].Folded) & WordClass.Say) != 0;

    private bool AfterColon()
    {
        var before = _open.Start - 1;
        return before > 0 && _text.Text[before] == ' ' && _text.Text[before - 1] == ':';
    }

    // Feeds and archives break off in the middle of a word.
    private bool IsCutOff(TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && end > paragraph.End - LongestLabel && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        return paragraph == _text.Paragraphs[^1] && end > paragraph.Start && char.IsLetterOrDigit(_text.Text[end - 1]);
    }

    // A closing mark without its opening one: the speech began with the sentence, or after "said," within it.
    private void MendOrphans()
    {
        if (_orphans.Count == 0)
        {
            return;
        }

        var mended = new List<MarkedSpan>();
        var s = 0;
        var lastEnd = 0;
        foreach (var orphan in _orphans)
        {
            while (s < _spans.Count && _spans[s].OuterEnd <= orphan.Start)
            {
                lastEnd = Math.Max(lastEnd, _spans[s].OuterEnd);
                s++;
            }

            var sentence = _text.SentenceAt(Math.Max(orphan.Start - 1, 0));
            var start = _probe.StartOfUnopened(sentence, orphan);
            if (start >= 0 && start >= lastEnd && start < orphan.Start)
            {
                mended.Add(new MarkedSpan(start, orphan.End, start, orphan.Start, false));
                lastEnd = orphan.End;
            }
        }

        if (mended.Count > 0)
        {
            _spans.AddRange(mended);
            _spans.Sort((left, right) => left.OuterStart.CompareTo(right.OuterStart));
        }
    }
}
