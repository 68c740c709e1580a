using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Marks that lost their partner.</content>
internal sealed partial class QuotePairer
{
    private const int MostParagraphs = 8;

    private void CloseUnmatched(int limit)
    {
        _isOpen = false;
        var end = _probe.Break(_open.End, OpensSmall() ? Math.Min(limit, _text.SentenceAt(_open.End).End) : limit);
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

    // “… calls this “voluntary return. We have seen …": what opens small within a sentence ends with it.
    private bool OpensSmall() => _open.End < _text.Text.Length && char.IsLower(_text.Text[_open.End]) && _open.Start > _text.ParagraphAt(_open.Start).Start;

    private bool OpensLarge(int limit)
    {
        var first = _open.End;
        while (first < limit && _text.Text[first] == ' ')
        {
            first++;
        }

        return first < limit && char.IsUpper(_text.Text[first]);
    }

    // "…, “and we go on.": what goes on behind an attribution may be more than its sentence.
    private bool GoesOn() => _open.Start > 1 && _text.Text[_open.Start - 1] == ' ' && _text.Text[_open.Start - 2] == ',';

    // To the end of the sentence, and on through sentences that go on in the first person.
    private int EndOfSpeech(int start, int limit)
    {
        var sentence = _text.SentenceIndexAt(start);
        var end = Math.Min(_text.Sentences[sentence].End, limit);
        if (OpensSmall() && !GoesOn())
        {
            return end;
        }

        var paragraph = _text.ParagraphAt(start);

        // A speech that opens its paragraph, or that a colon brings, fills it more often than not; and the last one of a text that was cut off.
        var fills = limit >= paragraph.End && (_open.Start == paragraph.Start || AfterColon() || IsCutOff(paragraph) || OpensLarge(limit));
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

    // "Their ships, ”Akar said,“ are ours. ”", "Akar," Kalıyoruz" dedi": the mark slid over the space before the speech; the next one closes.
    private bool OpensSlid(int i, int end)
    {
        var mark = _marks[i];
        return mark.Start > 0 && !mark.Opens && _text.Text[mark.Start - 1] is ',' or ':' && mark.End + 1 < _text.Text.Length && _text.Text[mark.End] == ' ' && char.IsLetterOrDigit(_text.Text[mark.End + 1])
            && i + 1 < end && _marks[i + 1].Closes && !_marks[i + 1].Opens && (_text.Text[mark.Start - 1] == ':' || FollowsSaying(mark) || _text.Language == "tr" && char.IsUpper(_text.Text[mark.End + 1]))
            || _text.Text[mark.Start] == '»' && i + 1 < end && _text.Text[_marks[i + 1].Start] == '«' && mark.End < _text.Text.Length && char.IsWhiteSpace(_text.Text[mark.End]);
    }

    // Between two spaces, behind a stop and before a capital: the mark may as well open.
    private bool OpensNext(QuoteMark mark)
    {
        var text = _text.Text;
        return mark.Opens && mark.Closes && mark.Start > 1 && mark.End + 1 < text.Length && text[mark.Start - 1] == ' ' && text[mark.Start - 2] is '.' or '!' or '?' && text[mark.End] == ' ' && char.IsUpper(text[mark.End + 1]);
    }

    // "Akar said, ”…".
    private bool FollowsSaying(QuoteMark mark)
    {
        var t = _text.TokenIndexAt(mark.Start) - 1;
        return t > 0 && _text.Tokens[t].Folded is "," or ":" && (EnglishSpeech.Words.GetValueOrDefault(_text.Tokens[t - 1].Folded) & WordClass.Say) != 0;
    }

    // "He stated that …", "The minister said …", "Akar also noted that …": the reporter goes on, though no mark told so.
    private bool IsNarrators(TextSpan sentence)
    {
        var t = _text.TokenIndexAt(sentence.Start);
        if (_probe.TellsEarly(t, sentence.End))
        {
            return true;
        }

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
