namespace AfghanWatch.Tests;

/// <summary>A clock that stands at an awkward instant until moved: one second before midnight UTC, already the next day in Istanbul.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2021, 8, 25, 23, 59, 59, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan span) => _now += span;
}
