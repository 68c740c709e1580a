namespace AfghanWatch.Web.Features.Queue;

/// <summary>Waits until a page shows the state it was sent to.</summary>
internal sealed class Arrival<TState>(TState state)
    where TState : class, IEquatable<TState>
{
    // The way leads through the browser; one that has gone must not hold the circuit.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Reached(TState shown)
    {
        if (state.Equals(shown))
        {
            _reached.TrySetResult();
        }
    }

    public async Task WaitAsync() => await Task.WhenAny(_reached.Task, Task.Delay(Longest));
}
