using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Settings;

/// <summary>What a reader sets for themselves: the zone of times, and the keys. All of it is plain forms.</summary>
public sealed partial class SettingsPage : ComponentBase
{
    private SettingsState _state = new();
    private IReadOnlyList<(KeyAction Action, string Typed)> _wishes = [];
    private IReadOnlyList<KeyFault> _faults = [];

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override void OnParametersSet()
    {
        _state = SettingsState.FromQuery(Navigation.Uri);
        _wishes = _state.Typed();

        // On a copy: what cannot be had must not be listened to meanwhile.
        var tried = new KeyMap(() => "");
        tried.Use(Keys.Write());
        _faults = tried.Change(_wishes);
    }

    private string Words(KeyFault fault) => fault.Taken is { } taken
        ? L["Fault.Taken", fault.Typed, L[fault.Action.Id], L[$"Scope.{taken.Scope}"], L[taken.Id]]
        : L["Fault.NoKey", fault.Typed, L[fault.Action.Id]];
}
