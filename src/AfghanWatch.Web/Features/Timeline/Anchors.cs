namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Days of the dossier that help to find one's way; their words are in the texts.</summary>
internal static class Anchors
{
    private static readonly DateOnly Summit = new(2021, 6, 14);
    private static readonly DateOnly FallOfKabul = new(2021, 8, 15);
    private static readonly DateOnly Deadline = new(2021, 8, 31);

    /// <param name="Before">The words stand to the left of the line.</param>
    public static IReadOnlyList<(DateOnly Day, string Text, bool Before)> Days { get; } =
    [
        (Summit, "Anchor.Summit", false),
        (FallOfKabul, "Anchor.Kabul", true),
        (Deadline, "Anchor.Deadline", false),
    ];

    public static IReadOnlyList<(string Text, DateOnly From, DateOnly To)> Periods { get; } =
    [
        ("Period.Summit", Summit, FallOfKabul.AddDays(-1)),
        ("Period.Evacuation", FallOfKabul, Deadline),
        ("Period.After", Deadline.AddDays(1), new DateOnly(2021, 12, 31)),
    ];
}
