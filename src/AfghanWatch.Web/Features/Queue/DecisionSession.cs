namespace AfghanWatch.Web.Features.Queue;

/// <summary>What was decided in this circuit, for stepping back without limit. One per circuit.</summary>
public sealed class DecisionSession
{
    private readonly Stack<UndoGroup> _groups = new();

    /// <summary>What the next step back takes back.</summary>
    public UndoGroup? Last => _groups.TryPeek(out var group) ? group : null;

    public int Count => _groups.Count;

    public void Note(DecisionAnswer answer)
    {
        if (answer.Saved is { } saved)
        {
            _groups.Push(saved);
        }

        // Also when nothing came of it: a step that cannot be taken must not block those before it.
        if (answer.Undone is { } undone && _groups.TryPeek(out var last) && last.Equals(undone))
        {
            _groups.Pop();
        }
    }
}
