using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>What an editor needs to know of a suggestion, as pairs of name and text.</summary>
public sealed class SuggestionFacts(IStringLocalizer<Texts> texts, IStringLocalizer<QueueTexts> queue, DossierVocabulary vocabulary)
{
    private const int LongestTrigger = 160;

    private readonly TagWords _words = new(texts, vocabulary);

    public IEnumerable<(string Name, string Text)> Of(ArticleTag tag, string text)
    {
        switch (tag.Type)
        {
            case TagType.Quote:
                yield return (queue["Fact.Speaker"], tag.Detail ?? texts["Detail.NoSpeaker"]);
                yield return (queue["Fact.Form"], texts[tag.Subject == "direct" ? "Quote.Direct" : "Quote.Indirect"]);
                break;
            case TagType.Figure:
                yield return (queue["Fact.Counts"], tag.Subject ?? "–");
                yield return (queue["Fact.Claimant"], tag.Detail ?? texts["Detail.ArticleItself"]);
                break;
            case TagType.Date:
                yield return (queue["Fact.Words"], $"“{tag.Value}”");
                break;
            case TagType.Position:
                yield return (queue["Fact.Reading"], _words.Detail(tag) ?? "–");
                break;
            case TagType.Actor when tag.Detail is { } forms:
                yield return (queue["Fact.Forms"], forms);
                yield return (queue["Fact.Places"], DayText.Number(tag.Evidence.Count));
                break;
            case TagType.OnTopic:
                yield return (queue["Fact.Machine"], Relevance(tag));
                break;
            default:
                yield return (queue["Fact.Places"], DayText.Number(tag.Evidence.Count));
                break;
        }
    }

    /// <summary>The words that gave rise to it; null where the heading says them already or there are none.</summary>
    public string? Trigger(ArticleTag tag, string text)
    {
        if (tag.Evidence.Count == 0 || tag.Type is TagType.Quote or TagType.Figure or TagType.Date or TagType.Actor)
        {
            return null;
        }

        var span = tag.Evidence[0].Span;
        return span.Start < 0 || span.End > text.Length || span.Length <= 0 ? null : $"“{TagWords.Cut(span.Cut(text), LongestTrigger)}”";
    }

    /// <summary>“right in 94 % of 212 reviewed”; null before the first review.</summary>
    public string? Record(ArticleTag tag) => tag.RightOf is not var (accepted, reviewed) || reviewed == 0 ? null
        : queue["Rule.Right", (100.0 * accepted / reviewed).ToString("0", CultureInfo.CurrentCulture), DayText.Number(reviewed)].Value;

    private string Relevance(ArticleTag tag)
    {
        var says = queue[tag.Value == "yes" ? "Machine.Yes" : "Machine.No"];
        return tag.Score is { } score ? queue["Machine.Score", says.Value, (100 * score).ToString("0", CultureInfo.CurrentCulture)] : says;
    }
}
