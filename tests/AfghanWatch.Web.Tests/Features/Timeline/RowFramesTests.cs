using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Settings;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

#pragma warning disable BL0006 // What an open page keeps of a row is counted in the framework's own frames: there is no other measure that does not change with the machine.

namespace AfghanWatch.Web.Tests.Features.Timeline;

/// <summary>An open page keeps forty bytes a frame for as long as it is open, in arrays of powers of two: a row above thirty-two takes twice the memory.</summary>
public sealed class RowFramesTests
{
    private const int Most = 32;
    private const string Hostile = "\"><script>alert(1)</script>&";

    private static readonly EventListRow Event = new(
        7, "2520d2a9a0061ec8", new DateOnly(2021, 8, 26), new DateOnly(2021, 8, 27), DatePrecision.Range, Certainty.Stated, true, "A headline", "A sentence that says more than the headline does.", "tr",
        ["airport", "refugees", "troops"], [new ActorName("a", "Hulusi Akar"), new ActorName("b", "Hakan Fidan"), new ActorName("c", "Ömer Çelik"), new ActorName("d", Hostile)], 60, Hostile, 4, 2, 3, 2,
        new EventCounts("soldiers", 3, 500, 600), 1, true, false);

    [Fact]
    public async Task HappeningRow_WithEverythingARowCanShow_HasAtMostThirtyTwoFrames()
    {
        var (frames, _) = await DrawnAsync<HappeningRow>(EventRows.ToRow(Event));
        Assert.InRange(frames, 20, Most);
    }

    [Fact]
    public async Task EventRow_WithEverythingARowCanShow_HasAtMostThirtyTwoFrames()
    {
        var (frames, _) = await DrawnAsync<EventRow>(Article);
        Assert.InRange(frames, 20, Most);
    }

    [Fact]
    public async Task Rows_WithNamesThatAreMarkup_ShowThemAsWords()
    {
        foreach (var markup in (await DrawnAsync<HappeningRow>(EventRows.ToRow(Event))).Markup.Concat((await DrawnAsync<EventRow>(Article)).Markup))
        {
            Assert.DoesNotContain("<script", markup, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static ArticleListRow Article => new(
        60, new DateOnly(2021, 8, 26), new DateOnly(2021, 8, 27), DatePrecision.Range, Certainty.Inferred, "A headline", Hostile, "tr", ArticleKind.Report + 1, false, ReviewState.Done, new DateOnly(2021, 8, 28),
        DateTime.UnixEpoch, Event.Topics, Event.Actors, "A sentence that says more.", null, 3);

    private static async Task<(int Frames, List<string> Markup)> DrawnAsync<T>(ArticleListRow row)
        where T : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton(new KeyMap(() => "Space")).AddSingleton(new ReaderTime("UTC")).BuildServiceProvider();
        await using var renderer = new FrameCounter(services);
        var list = new RowList(TimelineState.Start, "/timeline", "26651", "Show", "Hide", null);
        return await renderer.DrawAsync(typeof(T), new RowPlace(list, row, 1, true, true, true, false, []));
    }

    private sealed class FrameCounter(IServiceProvider services) : Renderer(services, services.GetRequiredService<ILoggerFactory>())
    {
        public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

        protected override RendererInfo RendererInfo { get; } = new("Server", true);

        public Task<(int Frames, List<string> Markup)> DrawAsync(Type component, RowPlace place) => Dispatcher.InvokeAsync(async () =>
        {
            var id = AssignRootComponentId(InstantiateComponent(component));
            await RenderRootComponentAsync(id, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Place"] = place }));
            var frames = GetCurrentRenderTreeFrames(id);
            return (frames.Count, frames.Array.Take(frames.Count).Where(frame => frame.FrameType == RenderTreeFrameType.Markup).Select(frame => frame.MarkupContent).ToList());
        });

        protected override void HandleException(Exception exception) => throw new InvalidOperationException("The row could not be drawn.", exception);

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;
    }
}
