using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>
/// While a circuit stands, forms marked <c>data-decide</c> come here instead of being posted, one after the other,
/// with the fields the editor saw. Without it the browser posts the same form.
/// </summary>
public sealed partial class DecisionRelay : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private DotNetObjectReference<DecisionRelay>? _self;
    private string? _revealed;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    /// <summary>Carries the form out; done when the page shows what came of it.</summary>
    [Parameter, EditorRequired]
    public required Func<DecisionRequest, Task> Submit { get; set; }

    /// <summary>What is at hand: when it changes, its words and its row are scrolled into view.</summary>
    [Parameter]
    public string? AtHand { get; set; }

    [JSInvokable]
    public Task SubmitAsync(string form) => Submit(DecisionRequest.Parse(form));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        try
        {
            if (firstRender)
            {
                _self = DotNetObjectReference.Create(this);
                _module = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["js/decisions.js"]}");
                await _module.InvokeVoidAsync("attach", _self);
            }

            if (_module is not null && AtHand != _revealed)
            {
                _revealed = AtHand;
                await _module.InvokeVoidAsync("reveal");
            }
        }
        catch (JSDisconnectedException)
        {
            // The reader has gone: nothing is left to attach to.
            _module = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.InvokeVoidAsync("detach");
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            _module = null;
        }

        _self?.Dispose();
    }
}
