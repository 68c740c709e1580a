using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Dates that bound something, repeat another date, or belong to what an article only remembers: none of them is the day of a happening.</summary>
internal static class HappeningBounds
{
    private const int SinceReach = 8;
    private const int AppositionReach = 3;
    private const int FarBack = 30;
    private const int CommentReach = 6;

    private static readonly FrozenSet<string> Behind = Set("sonra itibaren beri");
    private static readonly FrozenSet<string> Filler = Set("only just barely some about exactly namely on merely hardly");
    private static readonly FrozenSet<string> Seats = Set("term terms tenure mandate mandates");
    private static readonly FrozenSet<string> Ended = Set("expired expire lapsed ended");
    private static readonly FrozenSet<string> Asking = Set("requested request requests sought asked declined");

    /// <summary>"after August 2021.", "up to October 20", "by the middle of June", "since Biden came to office in January": a time up to which or from which, no time at which.</summary>
    public static bool IsBound(NewsText text, DateMention date)
    {
        var first = text.TokenIndexAt(date.Span.Start);
        var before = first > 0 && text.Tokens[first - 1].Span.Start >= date.Sentence.Start ? text.Tokens[first - 1].Folded : "";
        var next = text.TokenIndexAt(date.Span.End);
        var behind = next < text.Tokens.Count && text.Tokens[next].Span.Start < date.Sentence.End ? text.Tokens[next] : default;
        if (text.Language == "tr")
        {
            return behind.Folded is not null && Behind.Contains(behind.Folded);
        }

        if (before is "after" or "past" or "beyond" && (behind.Folded is null || behind.Kind == TokenKind.Mark))
        {
            return true;
        }

        if (before == "to" && first > 1 && text.Tokens[first - 2].Folded == "up")
        {
            return true;
        }

        // "to start on April 24 and to end on May 4" is one thing, by its first day.
        if (before == "on" && first > 1 && text.Tokens[first - 2].Folded is "end" or "finish" && OpensBehind(text, date, first, "start", "begin", "open"))
        {
            return true;
        }

        // A tally by a month's middle or end; by a day it may be what was done on that day.
        return date.Precision != DatePrecision.Day && (before == "by" || date.Rule == "date.by" || OpensBehind(text, date, first, "since") || InAside(text, date, first));
    }

    /// <summary>"On August 11, only four days before, …": the second only says how far off the first was.</summary>
    public static bool IsApposition(NewsText text, DateMention one, DateMention other)
    {
        if (one.From == other.From || IsNamed(other) || !IsNamed(one))
        {
            return false;
        }

        var from = text.TokenIndexAt(one.Span.End);
        var to = text.TokenIndexAt(other.Span.Start);
        if (to - from is < 1 or > AppositionReach || text.Tokens[from].Folded is not ("," or "(" or "–" or "—"))
        {
            return false;
        }

        for (var i = from + 1; i < to; i++)
        {
            if (!Filler.Contains(text.Tokens[i].Folded))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What an article only remembers of those it tells of: past offices, and what its own newsroom asked.</summary>
    public static bool IsBackground(NewsText text, DateMention date, DateOnly day)
    {
        var first = text.TokenIndexAt(date.Span.Start);
        var from = text.TokenIndexAt(date.Sentence.Start);
        bool had = false, seat = false, ended = false, asked = false;
        for (var i = from; i < text.Tokens.Count && text.Tokens[i].Span.Start < date.Sentence.End; i++)
        {
            var word = text.Tokens[i].Folded;
            had |= word is "appointed" or "elected" or "served" or "named" && i > from && text.Tokens[i - 1].Folded is "had" or "been";
            seat |= Seats.Contains(word);
            ended |= Ended.Contains(word);

            // "talked to six Afghans between September 25 and October 11": how a report was made.
            asked |= word is "talked" or "spoke" or "interviewed" or "surveyed" && Counted(text, i);
        }

        if (asked && date.To > date.From)
        {
            return true;
        }

        if ((had || (seat && ended)) && day.DayNumber - date.To.DayNumber > FarBack)
        {
            return true;
        }

        for (var i = first - 1; i > from && i >= first - CommentReach; i--)
        {
            if (text.Tokens[i].Folded == "comment")
            {
                return Asking.Contains(text.Tokens[i - 1].Folded) || (i > from + 1 && Asking.Contains(text.Tokens[i - 2].Folded));
            }
        }

        return false;
    }

    // Whether one of the words stands not far before, in the same stretch between marks.
    private static bool OpensBehind(NewsText text, DateMention date, int first, params ReadOnlySpan<string> words)
    {
        for (var i = first - 1; i >= 0 && i >= first - SinceReach && text.Tokens[i].Span.Start >= date.Sentence.Start && text.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (words.Contains(text.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // ", which ends in mid-May": told aside. "talks which had taken place in the preceding week" are no aside.
    private static bool InAside(NewsText text, DateMention date, int first)
    {
        for (var i = first - 1; i > 0 && i >= first - SinceReach && text.Tokens[i].Span.Start > date.Sentence.Start && text.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (text.Tokens[i].Folded is "which" or "whose")
            {
                return text.Tokens[i - 1].Folded == ",";
            }
        }

        return false;
    }

    private static bool Counted(NewsText text, int verb)
    {
        for (var i = verb + 1; i < text.Tokens.Count && i <= verb + 2; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number || StoryWords.TryNumber(text.Tokens[i].Folded, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(DateMention date) => date.Rule is "date.absolute" or "date.month-day" or "date.numeric" or "date.weekday" or "date.month";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
