using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>Says in the reader's language what a tag says.</summary>
public sealed class TagWords(IStringLocalizer<Texts> texts, DossierVocabulary vocabulary)
{
    private const int LongestValue = 110;

    /// <summary>What kind of thing it is: "Topic", "Event date", "Actor".</summary>
    public string Kind(ArticleTag tag) => texts[tag is { Type: TagType.Date, Subject: "main" } ? "Tag.EventDate" : $"Tag.{tag.Type}"];

    /// <summary>The thing itself, short enough for a line or two. Of relevance people accept or reject the yes, whatever the machine said.</summary>
    public string Value(ArticleTag tag) => tag.Type switch
    {
        TagType.Topic => TopicMark.Name(tag.Subject ?? tag.Value, texts),
        TagType.Quote => $"“{Cut(tag.Value, LongestValue)}”",
        TagType.Kind => Known("Kind", tag.Subject ?? tag.Value, tag.Value),
        TagType.OnTopic => Known("Answer", tag.Verdict is null or Verdict.Skipped or Verdict.Flagged ? tag.Value : "yes", tag.Value),
        TagType.Date => Days(tag.Detail) ?? tag.Value,
        TagType.Figure => $"“{Cut(tag.Value, LongestValue)}”",
        _ => Cut(tag.Value, LongestValue),
    };

    /// <summary>The second line: who speaks, who claims, where somebody stands; null when there is nothing to add.</summary>
    public string? Detail(ArticleTag tag) => tag.Type switch
    {
        TagType.Quote => texts["Detail.Quote", Known("Quote", tag.Subject, ""), tag.Detail ?? texts["Detail.NoSpeaker"].Value].Value,
        TagType.Figure => texts["Detail.Figure", tag.Subject ?? "–", tag.Detail ?? texts["Detail.ArticleItself"].Value].Value,
        TagType.Position => $"{Question(tag.Subject)} {Position(tag.Detail)}",
        TagType.Actor => tag.Detail is null ? null : texts["Detail.Actor", tag.Detail].Value,
        TagType.Date or TagType.Topic => null,
        _ => tag.Detail,
    };

    /// <summary>Kind and value in one line, for tooltips.</summary>
    public string Line(ArticleTag tag) => tag.Type == TagType.Quote ? $"{Kind(tag)}: {tag.Detail ?? texts["Detail.NoSpeaker"]}" : $"{Kind(tag)}: {Value(tag)}";

    /// <summary>Cuts words without cutting a character in two.</summary>
    public static string Cut(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return string.Concat(words.AsSpan(0, end), "…");
    }

    // 2021-08-25 or 2021-08-25..2021-08-31, as the reading side writes it.
    private static string? Days(string? detail)
    {
        var parts = detail?.Split("..");
        return parts is [var from, ..] && AppUrls.ParseDay(from) is { } start
            ? DayText.Range(start, parts.Length > 1 && AppUrls.ParseDay(parts[1]) is { } end ? end : start)
            : null;
    }

    private string Question(string? id) =>
        vocabulary.Questions.FirstOrDefault(question => question.Id == id) is not { } known ? id ?? ""
        : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "tr" ? known.QuestionTr
        : known.QuestionEn;

    // "against · refuses": the level and the act.
    private string Position(string? detail)
    {
        var parts = (detail ?? "").Split(" · ");
        return string.Join(" · ", parts.Select((part, index) => Known(index == 0 ? "Level" : "Act", part, part)));
    }

    private string Known(string group, string? value, string otherwise)
    {
        if (string.IsNullOrEmpty(value))
        {
            return otherwise;
        }

        var text = texts[$"{group}.{value[..1].ToUpperInvariant()}{value[1..]}"];
        return text.ResourceNotFound ? otherwise : text;
    }
}
