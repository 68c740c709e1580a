namespace AfghanWatch.News.Tagging;

/// <summary>The only writing done from a page: decisions of people on tags. Each is saved at once and can be undone.</summary>
public sealed class TaggingDesk
{
    /// <summary>Saves a decision.</summary>
    /// <param name="label">What the tag says, for the log.</param>
    /// <param name="seen">The verdict the editor saw; when it is another by now, nothing is saved and the answer is a conflict.</param>
    /// <param name="who">Name of the person.</param>
    public Task<DecisionResult> DecideAsync(long articleId, string tagKey, string label, Verdict verdict, Verdict? seen, string who, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Takes a decision back: the tag stands again as before it. Refused when a later decision rests on it.</summary>
    public Task<DecisionResult> UndoAsync(long decisionId, string who, CancellationToken cancellation) => throw new NotImplementedException();
}
