using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Pairs quotation marks into outermost spans, paragraph by paragraph. A missing mark costs only its own span: what follows the
/// next paragraph break is paired afresh, unless that paragraph opens with the mark again (then the speech runs on).
/// </summary>
internal sealed partial class QuotePairer
{
    private const int NestingLook = 8;
    private const int MaxRunOn = 1500;
    private const int LongestLabel = 40;
    private readonly NewsText _text;
    private readonly AttributionProbe _probe;
    private readonly List<QuoteMark> _marks = [];
    private readonly List<QuoteMark> _orphans = [];
    private List<MarkedSpan> _spans = [];
    private QuoteMark _open;
    private bool _isOpen;
    private int _depth;

    private QuotePairer(NewsText text, AttributionProbe probe)
    {
        _text = text;
        _probe = probe;
    }

    /// <summary>The outermost marked spans of a text, in order, never overlapping.</summary>
    public static List<MarkedSpan> Pair(NewsText text, AttributionProbe probe)
    {
        var marks = QuoteMarkScanner.Scan(text.Text);
        if (marks.Count == 0)
        {
            return DashedSpeech.Add(text, [], probe);
        }

        var heads = HeadLines.Of(text);
        marks = StrayMarks.Without(text, marks, heads);
        var pairer = new QuotePairer(text, probe);
        var singles = new List<QuoteMark>();
        foreach (var mark in marks)
        {
            (mark.Family == MarkFamily.Single ? singles : pairer._marks).Add(mark);
        }

        pairer.PairDoubles();
        pairer.MendOrphans();
        pairer._spans = SingleMarks.Add(text, singles, pairer._spans, probe);
        return heads.Part(DashedSpeech.Add(text, pairer._spans, probe));
    }

    private void PairDoubles()
    {
        var next = 0;
        for (var p = 0; p < _text.Paragraphs.Count; p++)
        {
            var paragraph = _text.Paragraphs[p];
            while (next < _marks.Count && _marks[next].Start < paragraph.Start)
            {
                next++;
            }

            var first = next;
            while (next < _marks.Count && _marks[next].Start < paragraph.End)
            {
                next++;
            }

            var i = first;
            if (_isOpen && i < next && OpensParagraph(_marks[i], paragraph))
            {
                i++;
            }

            for (; i < next; i++)
            {
                Take(i, next);
            }

            if (_isOpen && !RunsOn(p, next))
            {
                CloseUnmatched(paragraph.End);
            }
        }

        if (_isOpen)
        {
            CloseUnmatched(_text.Text.Length);
        }
    }

    private static bool OpensParagraph(QuoteMark mark, TextSpan paragraph) => mark.Start == paragraph.Start && mark.Opens;

    private void Take(int i, int end)
    {
        var mark = _marks[i];
        if (!_isOpen)
        {
            // "…, ”he said. … ”": a closing mark that slid over the space is no opening one; "Akar said, ”No mother …" has it the other way round.
            var isSlid = mark.Closes && _text.Text[mark.Start] == '”' && _probe.IsAttributed(mark);
            if (mark.Opens && !isSlid && (!mark.Closes || i + 1 < end && _marks[i + 1].Closes || FollowsSaying(mark)))
            {
                Open(mark);
            }
            else if (mark.Closes && OpensSlid(i, end))
            {
                Open(mark);
            }
            else if (mark.Closes)
            {
                _orphans.Add(mark);
            }

            return;
        }

        if (mark.Opens && !mark.Closes && _depth == 0 && (_probe.IsAttributed(mark) || _text.Text[mark.Start] == '»' && _text.Text[_open.Start] != '»' || _text.Text[mark.Start] == '«' && _text.Text[_open.Start] == '»'))
        {
            // "…, “he said": the mark slid over the space to the attribution behind it.
            Close(mark);
        }
        else if (mark.Opens && !mark.Closes)
        {
            if (!FollowsSentence(mark) && IsNested(i, end))
            {
                _depth++;
                return;
            }

            CloseUnmatched(mark.Start);
            Open(mark);
        }
        else if (_depth > 0)
        {
            _depth--;
        }
        else if (OpensNext(mark) && _probe.Break(_open.End, mark.Start) >= 0)
        {
            // "We do not say no, Akar told reporters. “ The airport …": the one before lost its closing mark.
            CloseUnmatched(mark.Start);
            Open(mark);
        }
        else
        {
            Close(mark);
        }
    }

    private void Close(QuoteMark mark)
    {
        _spans.Add(new MarkedSpan(_open.Start, mark.End, _open.End, mark.Start, true));
        _isOpen = false;
    }

    private void Open(QuoteMark mark)
    {
        _open = mark;
        _isOpen = true;
        _depth = 0;
    }

    // Straight marks do not nest behind a full stop: the one before lost its partner.
    private bool FollowsSentence(QuoteMark mark)
    {
        var text = _text.Text;
        return text[_open.Start] == '"' && text[mark.Start] == '"' && mark.Start >= 2 && text[mark.Start - 1] == ' ' && text[mark.Start - 2] is '.' or '!' or '?';
    }

    private bool IsNested(int i, int end)
    {
        var depth = _depth + 2;
        var limit = Math.Min(end, i + 1 + NestingLook);
        for (var j = i + 1; j < limit; j++)
        {
            if (_marks[j].Opens && !_marks[j].Closes)
            {
                depth++;
            }
            else if (--depth == 0)
            {
                return true;
            }
        }

        // Speech that runs on into the next paragraph may hold a whole quotation.
        return limit == end && depth == 1 && _depth == 0 && OpensNextParagraph(end) && _marks[end].Family == _open.Family;
    }

    private bool OpensNextParagraph(int next)
    {
        if (next >= _marks.Count)
        {
            return false;
        }

        var paragraph = _text.ParagraphAt(_marks[next].Start);
        return OpensParagraph(_marks[next], paragraph) && _text.ParagraphAt(_marks[next - 1].Start) is var here && here.End < paragraph.Start
            && _text.ParagraphAt(paragraph.Start - 1) == here;
    }

    // The mark repeated at the head of the next paragraph, or a lone closing mark a little further on.
    private bool RunsOn(int p, int next)
    {
        if (p + 1 >= _text.Paragraphs.Count || next >= _marks.Count || _probe.Break(Math.Max(_open.End, _text.Paragraphs[p].Start), _text.Paragraphs[p].End) >= 0)
        {
            return false;
        }

        var mark = _marks[next];
        if (OpensParagraph(mark, _text.Paragraphs[p + 1]))
        {
            return true;
        }

        return mark.Closes && (!mark.Opens || mark.End >= _text.ParagraphAt(mark.Start).End - 1) && mark.Start - _text.Paragraphs[p].End < MaxRunOn && _depth == 0 && !AsksBetween(p + 1, mark.Start) && !TellsBetween(p + 1, mark.Start)
            && _probe.Break(_text.Paragraphs[p + 1].Start, mark.Start) < 0;
    }

    // A paragraph in which the reporter tells what somebody said is none of the speech, whose closing mark was lost before it.
    private bool TellsBetween(int p, int limit)
    {
        for (; p < _text.Paragraphs.Count && _text.Paragraphs[p].Start < limit; p++)
        {
            if (_probe.Tells(_text.Paragraphs[p]))
            {
                return true;
            }
        }

        return false;
    }

    // A paragraph that only asks parts two answers of an interview.
    private bool AsksBetween(int p, int limit)
    {
        for (; p < _text.Paragraphs.Count && _text.Paragraphs[p].End <= limit; p++)
        {
            if (AttributionProbe.IsQuestion(_text, _text.Paragraphs[p]) && (_text.Language != "tr" || _text.SentenceAt(_text.Paragraphs[p].Start).End >= _text.Paragraphs[p].End - 1))
            {
                return true;
            }
        }

        return false;
    }
}
