using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>A page whose decision forms come through the circuit: it carries them out, says what came of them, and goes where the decision leads.</summary>
public abstract class DecisionPage<TState, TResult> : QueryPage<TState, TResult>
    where TState : class, IEquatable<TState>
    where TResult : class
{
    private Arrival<TState>? _arrival;

    [Inject]
    private DecisionDesk Desk { get; set; } = default!;

    [Inject]
    private IStringLocalizer<QueueTexts> Texts { get; set; } = default!;

    [Inject]
    protected DecisionSession Session { get; private set; } = default!;

    /// <summary>What came of the last decision, where the page does not show it.</summary>
    protected string? Said { get; private set; }

    /// <summary>The page after a decision.</summary>
    protected abstract TState After(DecisionAnswer answer);

    protected abstract string UrlOf(TState state);

    /// <summary>Name of the text for an answer that was neither refused nor an undo; null where nothing is to be said.</summary>
    protected abstract string? TextOf(DecisionAnswer answer);

    protected override void OnAfterRender(bool firstRender)
    {
        if (!IsLoading)
        {
            _arrival?.Reached(State);
        }
    }

    protected async Task SubmitAsync(DecisionRequest request)
    {
        try
        {
            var answer = await Desk.RunAsync(request, CancellationToken.None);
            Session.Note(answer);
            Said = (answer.Refused ? "Said.Refused" : answer.Undone is not null ? "Said.Undone" : TextOf(answer)) is { } text ? Texts[text].Value : null;
            await GoAsync(After(answer));
        }
        catch (Exception exception)
        {
            Said = Texts["Said.Failed", Failures.Write(exception, nameof(SubmitAsync))];
            StateHasChanged();
        }
    }

    /// <summary>Nothing to tell when the other editor decided the same, or took it back.</summary>
    protected static bool Differ(ArticleTag? tag, Verdict? mine) => mine is not null && tag?.Verdict is { } theirs && theirs != mine;

    // Done when the page shows the next suggestion: a key pressed meanwhile must meet that one, not the last.
    private async Task GoAsync(TState next)
    {
        if (next.Equals(State))
        {
            await ReloadAsync();
            StateHasChanged();
            return;
        }

        _arrival = new Arrival<TState>(next);
        Navigation.NavigateTo(UrlOf(next), replace: true);
        await _arrival.WaitAsync();
    }
}
