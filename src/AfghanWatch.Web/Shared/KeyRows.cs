using System.Globalization;
using System.Text;
using AfghanWatch.Web.Features.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>The keys of one scope as they are now. Nothing in it can be acted on: one piece of markup, the same for all readers with the same keys.</summary>
internal static class KeyRows
{
    /// <param name="more">Keys that cannot be changed: the strokes, and the name of the text that says what they do.</param>
    public static MarkupString Of(KeyScope scope, KeyMap keys, IStringLocalizer<SettingsTexts> texts, IReadOnlyList<(string Keys, string What)> more)
    {
        var markup = new StringBuilder($"<section><h3>{Marks.Encoded(texts[$"Scope.{scope}"])}</h3><dl>");
        foreach (var action in KeyActions.All.Where(action => action.Scope == scope && keys[action.Id] is not null))
        {
            var first = scope == KeyScope.Go ? keys.Print("Everywhere.Go").Value : "";
            markup.Append(CultureInfo.InvariantCulture, $"<dt>{first}{keys.Print(action.Id)}</dt><dd>{Marks.Encoded(texts[action.Id])}</dd>");
        }

        foreach (var (strokes, what) in more)
        {
            markup.Append(CultureInfo.InvariantCulture, $"<dt>{string.Concat(strokes.Split(' ').Select(stroke => $"<kbd>{Marks.Encoded(stroke)}</kbd>"))}</dt><dd>{Marks.Encoded(texts[what])}</dd>");
        }

        return Marks.SharedMarkup(markup.Append("</dl></section>").ToString());
    }
}
