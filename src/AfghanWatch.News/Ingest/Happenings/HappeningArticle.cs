using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>An article as happenings are found in it.</summary>
/// <param name="Day">Publication day, or the day first seen where none is known.</param>
/// <param name="RejectedDates">Ordinals of dates that a person rejected.</param>
internal sealed record HappeningInput(string Title, string Text, string? Language, DateOnly? PublishedOn, DateOnly Day, Enrichment Enrichment, IReadOnlySet<int> RejectedDates);

/// <summary>An article cut into sentences, with what is known of it and the words it is read by.</summary>
internal sealed class HappeningArticle
{
    private const int ShortestLead = 40;
    private const int LeadSearch = 5;

    public HappeningArticle(HappeningInput input, HappeningWords words)
    {
        Input = input;
        Words = words;
        Text = NewsText.Cut(input.Text, input.Language);
        Names = new ArticleNames(input.Enrichment);
        Lead = LeadSentence(Text);
    }

    public HappeningInput Input { get; }

    public HappeningWords Words { get; }

    public NewsText Text { get; }

    public ArticleNames Names { get; }

    /// <summary>Which sentence tells what the article is about.</summary>
    public int Lead { get; }

    public bool IsTurkish => Text.Language == "tr";

    public TextSpan Sentence(int index) => Text.Sentences[index];

    public HappeningMeaning? Meaning(int token) => Words.Lexicon.Find(Text, token, IsTurkish, out _);

    /// <summary>Whether a date stands in the dateline of its sentence.</summary>
    public bool InDateline(int sentence, DateMention date)
    {
        var span = Sentence(sentence);
        return date.Span.Start < span.Start + Datelines.LengthIn(span.Cut(Text.Text)) || date.Span.End <= span.Start + 1;
    }

    /// <summary>The words of a stretch with who speaks there.</summary>
    public HappeningTerms Terms(TextSpan span)
    {
        var terms = new HappeningTerms(Words);
        terms.Add(Text, span, Names, 1);
        AddSpeakers(terms, span);
        return terms;
    }

    /// <summary>"the adviser said on Thursday": the quote knows who that was. Who only speaks of what happened on an earlier day takes no part in it.</summary>
    /// <param name="earlier">The date of what happened, where it is an earlier day's than the article's.</param>
    public void AddSpeakers(HappeningTerms terms, TextSpan span, TextSpan? earlier = null)
    {
        foreach (var quote in Input.Enrichment.Quotes)
        {
            if (quote.Sentence.Overlaps(span) && !(earlier is { } date && quote.Span.Contains(date)) && Names.ByName(quote.Speaker) is { } speaker)
            {
                terms.AddActor(speaker, 1);
            }
        }
    }

    // The first that is one: not a line with the town, nor "/TASS/."
    private static int LeadSentence(NewsText text)
    {
        for (var i = 0; i < text.Sentences.Count && i < LeadSearch; i++)
        {
            if (text.Sentences[i].Length >= ShortestLead)
            {
                return i;
            }
        }

        return 0;
    }
}
