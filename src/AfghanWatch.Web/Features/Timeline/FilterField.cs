namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The fields of the filter rail, in its order.</summary>
public enum FilterField
{
    Topic,
    Actor,
    Source,
    Language,
    Place,
    Kind,
    Certainty,
    Review,
}

/// <summary>How an address names the fields.</summary>
public static class FilterFields
{
    public static IReadOnlyList<FilterField> All { get; } = Enum.GetValues<FilterField>();

    public static string Parameter(FilterField field) => field switch
    {
        FilterField.Topic => "topic",
        FilterField.Actor => "actor",
        FilterField.Source => "source",
        FilterField.Language => "language",
        FilterField.Place => "place",
        FilterField.Kind => "kind",
        FilterField.Certainty => "certainty",
        _ => "review",
    };

    /// <summary>The parameter of values left out: <c>not-topic</c>.</summary>
    public static string ExcludeParameter(FilterField field) => "not-" + Parameter(field);

    /// <summary>Fields with so many values that they need a field to find one.</summary>
    public static bool IsLong(FilterField field) => field is FilterField.Actor or FilterField.Source or FilterField.Place;
}
