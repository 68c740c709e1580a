using AfghanWatch.News.Reading;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Topics;

/// <summary>The page has no choices yet: its address is its path.</summary>
public sealed record TopicsState
{
    public static string ToUrl() => AppUrls.TopicsPath;
}

public sealed record TopicsResult(IReadOnlyList<TopicListRow> Rows);

/// <summary>The topics of the dossier side by side.</summary>
public sealed partial class TopicsPage
{
    [Inject]
    private TopicQuery Query { get; set; } = default!;

    protected override TopicsState ReadState() => new();

    protected override async Task<TopicsResult> RunAsync(TopicsState state, CancellationToken cancellation) => new(await Query.ListAsync(cancellation));

    // The same months under each other, so that the bars can be compared.
    private static IReadOnlyList<DateOnly> Months(TopicsResult result)
    {
        var all = result.Rows.SelectMany(row => row.Months).Select(month => month.Month).ToList();
        var months = new List<DateOnly>();
        for (var month = all.Count == 0 ? DateOnly.MaxValue : all.Min(); all.Count > 0 && month <= all.Max(); month = month.AddMonths(1))
        {
            months.Add(month);
        }

        return months.Count > MostMonths ? months[^MostMonths..] : months;
    }

    private const int MostMonths = 60;
}
