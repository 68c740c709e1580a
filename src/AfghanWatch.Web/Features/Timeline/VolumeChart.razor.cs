using System.Globalization;
using System.Text;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

public sealed partial class VolumeChart
{
    // A letter of the axis's small type, roughly.
    private const double LetterWidth = 5.9;

    private VolumeDrawing? _wide;
    private VolumeDrawing? _narrow;
    private TimelineResult? _drawn;
    private TimelineState? _state;
    private bool _changed;
    private bool _before;

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required TimelineResult Result { get; set; }

    private string Caption => _before ? L["Volume.Before"] : L[(State.Axis == TimeAxis.Event, _wide?.ByMonth ?? false) switch
    {
        (true, false) => "Volume.EventDay",
        (true, true) => "Volume.EventMonth",
        (false, false) => "Volume.Day",
        _ => "Volume.Month",
    }];

    private string Summary => _wide is null ? Caption : L["Volume.Summary", Caption, DayText.Range(_wide.First, _wide.Last), Chosen];

    private string Chosen => (Result.From, Result.To) switch
    {
        ({ } from, { } to) => L["Volume.Chosen", DayText.Range(from, to)],
        _ => "",
    };

    // The script puts the days in: they are the only part of the address that it knows.
    // Once out from what is shown, for the keys of the chart alone.
    private string? ZoomOutUrl
    {
        get
        {
            if (Result.From is not { } from || Result.To is not { } to)
            {
                return null;
            }

            var (start, end) = TimelineMoves.Zoom(from, to, true);
            return State.WithRange(start, end).ToUrl();
        }
    }

    private string BrushUrl => State.WithRange(null, null).ToUrl();

    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !ReferenceEquals(_drawn, Result) || _state != State;
        _state = State;
        if (_changed)
        {
            _drawn = Result;

            // With nothing left to draw, what the filters took away is the useful picture.
            _before = Result.Histogram.Bars.Count == 0 && Result.Everything.Bars.Count > 0;
            var histogram = _before ? Result.Everything : Result.Histogram;
            _wide = VolumeDrawing.Of(histogram, Result.From, Result.To, 760, 96);
            _narrow = VolumeDrawing.Of(histogram, Result.From, Result.To, 358, 80);
        }
    }

    private static string N(double number) => VolumeDrawing.Number(number);

    // What is drawn is let go; it is made again with what changes.
    protected override void OnAfterRender(bool firstRender)
    {
        if (RendererInfo.IsInteractive)
        {
            (_wide, _narrow) = (null, null);
        }
    }

    private static MarkupString Grid(VolumeDrawing drawing, Func<DateOnly, string> name)
    {
        var lines = new StringBuilder();
        foreach (var (y, value) in drawing.Levels)
        {
            lines.Append(CultureInfo.InvariantCulture, $"<line class=\"gr\" x1=\"{N(VolumeDrawing.Left)}\" x2=\"{N(drawing.Right)}\" y1=\"{N(y)}\" y2=\"{N(y)}\"></line><g><text class=\"ax\" x=\"18\" y=\"{N(y + 4)}\" text-anchor=\"end\">{DayText.Number(value)}</text></g>");
        }

        foreach (var (x, month) in drawing.Ticks)
        {
            lines.Append(CultureInfo.InvariantCulture, $"<line class=\"gr\" x1=\"{N(x)}\" x2=\"{N(x)}\" y1=\"{N(drawing.Bottom)}\" y2=\"{N(drawing.Height - 2)}\"></line><g><text class=\"ax\" x=\"{N(x + 3)}\" y=\"{N(drawing.Height - 3)}\">{Marks.Encoded(name(month))}</text></g>");
        }

        return Marks.SharedMarkup(lines.ToString());
    }

    // One piece of markup: a bar's place does not change while it has the focus, and an open page keeps forty bytes for each attribute of each bar.
    private MarkupString Hit(VolumeDrawing drawing, VolumeDrawing.Bar bar) => new(
        $"<rect x=\"{N(drawing.X(bar.From))}\" y=\"{N(VolumeDrawing.Top)}\" width=\"{N(Math.Max(1, drawing.X(bar.To.AddDays(1)) - drawing.X(bar.From)))}\" height=\"{N(drawing.Bottom - VolumeDrawing.Top)}\"></rect><title>{Marks.Encoded(Words(bar))}</title>");

    private string Words(VolumeDrawing.Bar bar)
    {
        var day = bar.From == bar.To ? DayText.Long(bar.From) : DayText.Range(bar.From, bar.To);
        var topics = string.Join(", ", bar.Topics.Select(topic => $"{TopicMark.Name(topic.Topic, T)} {DayText.Number(topic.Count)}"));
        return topics.Length == 0 ? $"{day}: {L.Counted("Articles", bar.Total)}" : $"{day}: {L.Counted("Articles", bar.Total)} ({topics})";
    }

    private IEnumerable<(double X, string Text, bool Before, bool Labelled)> AnchorPlaces(VolumeDrawing drawing, int labels)
    {
        var taken = new List<(double From, double To)>();
        var places = new List<(double, string, bool, bool)>();

        // Last first: where words would run into each other, the later day keeps its own.
        foreach (var (day, key, wantsBefore) in Anchors.Days.Reverse().Where(anchor => drawing.Holds(anchor.Day)))
        {
            var x = drawing.X(day);
            var text = $"{DayText.NoYear(day)} {L[key]}";
            var width = (text.Length * LetterWidth) + 8;
            var before = wantsBefore ? x - width >= VolumeDrawing.Left - 20 : x + width > drawing.Right;
            var (from, to) = before ? (x - width, x) : (x, x + width);
            var free = places.Count < labels && from >= 0 && to <= drawing.Right + 4 && taken.TrueForAll(other => to <= other.From || from >= other.To);
            if (free)
            {
                taken.Add((from, to));
            }

            places.Add((x, text, before, free));
        }

        return places;
    }
}
