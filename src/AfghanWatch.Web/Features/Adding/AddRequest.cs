using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using Microsoft.Extensions.Primitives;

namespace AfghanWatch.Web.Features.Adding;

/// <summary>What a form that adds something says, posted by the browser or sent through the circuit.</summary>
/// <param name="What">Null where the form does not say it, or says what cannot be.</param>
/// <param name="Fault">Why <paramref name="What"/> is null.</param>
/// <param name="Instead">Key of the tag it stands in for.</param>
/// <param name="Seen">The verdict that tag had on the page.</param>
public sealed record AddRequest(TagType Kind, Addition? What, AdditionFault? Fault, int Version, TextSpan Span, string Words, string? Instead, Verdict? Seen)
{
    public const string KindField = "add";
    public const string VersionField = "version";
    public const string FromField = "from";
    public const string ToField = "to";
    public const string WordsField = "words";
    public const string InsteadField = "instead";
    public const string SeenField = "seen";
    public const string NameField = "name";
    public const string TopicField = "topic";
    public const string SpeechField = "speech";
    public const string SpeakerField = "speaker";
    public const string DayField = "day";
    public const string UntilField = "until";
    public const string MainField = "main";
    public const string ValueField = "value";
    public const string MaxField = "max";
    public const string QualifierField = "qualifier";
    public const string UnitField = "unit";
    public const string WhatField = "what";
    public const string ClaimantField = "claimant";

    // Longer than any quote may be: what is cut here is refused there.
    private const int LongestField = AdditionDesk.LongestQuote + 1;

    /// <summary>Null for a form that adds nothing.</summary>
    public static AddRequest? Parse(IReadOnlyDictionary<string, StringValues> fields)
    {
        if (AddState.KindOf(Value(KindField)) is not { } kind)
        {
            return null;
        }

        var (what, fault) = kind switch
        {
            TagType.Actor => (new Addition.Actor(Value(NameField) ?? ""), null),
            TagType.Topic => (new Addition.Topic(Value(TopicField) ?? ""), null),
            TagType.Quote => (new Addition.Quote(Value(SpeechField) == "indirect" ? QuoteKind.Indirect : QuoteKind.Direct, Value(SpeakerField)), null),
            TagType.Date => Date(),
            _ => Figure(),
        };
        var span = Number(FromField) is { } from && Number(ToField) is { } to && to >= from ? new TextSpan(from, to) : default;

        // Forms send a line break as two characters, wherever it came from.
        return new AddRequest(kind, what, fault, Number(VersionField) ?? 0, span, (Value(WordsField) ?? "").Replace("\r\n", "\n", StringComparison.Ordinal), Value(InsteadField), Wish.VerdictOf(Value(SeenField)));

        (Addition?, AdditionFault?) Date()
        {
            var day = AppUrls.ParseDay(Value(DayField));
            var until = Value(UntilField) is { } last ? AppUrls.ParseDay(last) : day;
            return day is { } first && until is { } end ? (new Addition.Date(first, end, Value(MainField) is not null), null) : (null, AdditionFault.NoDays);
        }

        (Addition?, AdditionFault?) Figure()
        {
            var max = Value(MaxField) is { } bound ? Amount(bound) : null;
            return Amount(Value(ValueField)) is { } value && (max is not null || Value(MaxField) is null)
                ? (new Addition.Figure(value, max, Value(QualifierField), Value(UnitField), Value(WhatField), Value(ClaimantField)), null)
                : (null, AdditionFault.NoNumber);
        }

        string? Value(string name) => fields.TryGetValue(name, out var value) && value.FirstOrDefault() is { Length: > 0 and <= LongestField } text && !string.IsNullOrWhiteSpace(text) ? text : null;

        int? Number(string name) => int.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Where the words stand: cut from the text the editor saw, or as sent where it is another by now.</summary>
    public MarkedWords Place(ArticleView article) =>
        new(Version, Span.Start, Version == article.CurrentVersion && Span.End <= article.Text.Length && Span.Length > 0 ? Span.Cut(article.Text) : Words);

    private static double? Amount(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
