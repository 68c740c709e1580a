using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>A reading as one text: two readings that say the same are equal texts.</summary>
internal static class ReadingText
{
    public static string Of(string text, Enrichment enrichment) => string.Join(
        '\n',
        ReviewTags.Keys(text, enrichment).Concat(enrichment.Places.Select(place => Tagging.TagKey.Place(place.Name)))
            .Append(enrichment.OnTopic.Value ? "on topic" : "off topic").Append(enrichment.Kind.ToString())
            .Concat(enrichment.Actors.Select(actor => string.Create(CultureInfo.InvariantCulture, $"{actor.Name} {actor.Evidence.Count}"))));
}
