using System.Globalization;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// A topic that came with another one for some time: as long as Turkish soldiers guarded Kabul's airport, whoever told of the airport and named soldiers told of both.
/// Written in the vocabulary as <c>topic FROM..TO</c>, kind <c>companion</c>; the weight is the points from which on the text tells of the other topic.
/// </summary>
internal sealed record TopicCompanion(string Topic, DateOnly From, DateOnly To, double LeastPoints)
{
    public const string Kind = "companion";

    // Of a text without a day nobody knows whether it falls into the time.
    private const double Undated = 0.5;

    public static TopicCompanion? Of(IReadOnlyList<TopicTerm> terms, string topic)
    {
        foreach (var term in terms)
        {
            if (term.Kind == Kind && term.Topic == topic && term.Term.Split(' ') is [var other, var time] && time.Split("..") is [var from, var to]
                && DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
                && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end))
            {
                return new TopicCompanion(other, start, end, term.Weight);
            }
        }

        return null;
    }

    /// <summary>How much the other topic speaks for this one, zero to one.</summary>
    /// <param name="strongest">Points of the other topic's strongest sentence, in fifths.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    public double Likelihood(double strongest, DateOnly? published) => strongest * 5 < LeastPoints ? 0 : published is not { } day ? Undated : day >= From && day <= To ? 1 : 0;
}
