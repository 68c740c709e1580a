using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Adding;

/// <summary>What an address says of something an editor is about to add to an article.</summary>
public sealed record AddState
{
    private const string Undecided = "words";

    /// <summary>What can be added, in the order it is offered.</summary>
    public static IReadOnlyList<TagType> Kinds { get; } = [TagType.Actor, TagType.Topic, TagType.Quote, TagType.Date, TagType.Figure];

    /// <summary>As what; null while the editor has not said.</summary>
    public TagType? Kind { get; init; }

    /// <summary>The chosen words; an empty span means the sentence around it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The words themselves, as typed into a box.</summary>
    public string? Words { get; init; }

    /// <summary>Key of the tag it stands in for.</summary>
    public string? Instead { get; init; }

    /// <summary>Why the last try came to nothing.</summary>
    public AdditionFault? Fault { get; init; }

    /// <summary>Null where the address says nothing of it.</summary>
    public static AddState? FromQuery(QueryReader query)
    {
        if (query.Text("add") is not { } kind)
        {
            return null;
        }

        return new AddState
        {
            Kind = Kinds.Where(one => Name(one) == kind).Cast<TagType?>().FirstOrDefault(),
            Span = query.Number("from") is >= 0 and <= int.MaxValue and var from && query.Number("to") is <= int.MaxValue and var to && to >= from ? new TextSpan((int)from, (int)to) : null,
            Words = query.Text("words"),
            Instead = query.Text("instead"),
            Fault = Enum.GetValues<AdditionFault>().Where(fault => Name(fault) == query.Text("fault")).Cast<AdditionFault?>().FirstOrDefault(),
        };
    }

    /// <summary>The parameters of an address, in order; all null where nothing is added.</summary>
    public static (string Name, string? Value)[] ToQuery(AddState? state) =>
    [
        ("add", state is null ? null : state.Kind is { } kind ? Name(kind) : Undecided),
        ("from", state?.Span is { } span ? AppUrls.Offset(span.Start) : null),
        ("to", state?.Span is { } end ? AppUrls.Offset(end.End) : null),
        ("words", state?.Words),
        ("instead", state?.Instead),
        ("fault", state?.Fault is { } fault ? Name(fault) : null),
    ];

    public AddState Choosing(TextSpan span) => this with { Span = span, Words = null, Fault = null };

    public static string Name(TagType kind) => kind.ToString().ToLowerInvariant();

    public static TagType? KindOf(string? name) => Kinds.Where(one => Name(one) == name).Cast<TagType?>().FirstOrDefault();

    private static string Name(AdditionFault fault) => fault.ToString().ToLower(CultureInfo.InvariantCulture);
}
