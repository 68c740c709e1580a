using System.Globalization;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// How much was told of a topic in which time, by the day of publication: until August 2021 of soldiers, afterwards hardly. Written in the vocabulary as <c>FROM..TO</c>, kind <c>period</c>;
/// the weight moves the odds (logarithm) of articles from these days. An article without a day is moved by none.
/// </summary>
internal sealed class TopicPeriods
{
    public const string Kind = "period";

    private readonly List<(DateOnly From, DateOnly To, double Weight)>[] _periods;

    public TopicPeriods(IReadOnlyList<TopicTerm> terms, IReadOnlyList<string> topics)
    {
        _periods = [.. topics.Select(topic => terms.Where(term => term.Kind == Kind && term.Topic == topic).Select(Read).OfType<(DateOnly, DateOnly, double)>().ToList())];
    }

    /// <summary>What the day says for or against the topic.</summary>
    public double Of(int topic, DateOnly? published)
    {
        foreach (var (from, to, weight) in _periods[topic])
        {
            if (published >= from && published <= to)
            {
                return weight;
            }
        }

        return 0;
    }

    /// <summary>Which of the topic's periods, in the vocabulary's order, the day falls into; -1 for none.</summary>
    public int IndexOf(int topic, DateOnly? published) => _periods[topic].FindIndex(period => published >= period.From && published <= period.To);

    private static (DateOnly, DateOnly, double)? Read(TopicTerm term) =>
        term.Term.Split("..") is [var from, var to] && Day(from) is { } first && Day(to) is { } last ? (first, last, term.Weight) : null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
