namespace AfghanWatch.Web.Features.Settings;

/// <summary>Keys as pages and cookies write them: <c>j</c>, <c>?</c>, <c>Space</c>, <c>Backspace</c>, <c>Alt+j</c>, <c>Control+Enter</c>. keys.js makes the same names of what is pressed.</summary>
public static class KeyName
{
    private static readonly string[] Modifiers = ["Control", "Alt", "Meta"];

    // Tab, Enter alone and Escape belong to the browser and to every control.
    private static readonly string[] Named = ["Space", "Backspace", "Delete", "Insert", "Home", "End", "PageUp", "PageDown", "F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10"];

    /// <summary>The key's name, or null for anything that is no key a reader may choose.</summary>
    /// <param name="typed">Also <c>ctrl+k</c> or <c>alt + j</c>.</param>
    public static string? Read(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length is 0 or > 40)
        {
            return null;
        }

        // The last part may itself be a plus.
        var cut = text.Length > 1 ? text.LastIndexOf('+', text.Length - 2) : -1;
        var modifiers = new List<string>();
        foreach (var part in cut < 0 ? [] : text[..cut].Split('+', StringSplitOptions.TrimEntries))
        {
            if (Modifier(part) is not { } known || modifiers.Contains(known))
            {
                return null;
            }

            modifiers.Add(known);
        }

        var key = Key(text[(cut + 1)..].Trim(), modifiers.Count > 0);
        return key is null ? null : string.Join('+', Modifiers.Where(modifiers.Contains).Append(key));
    }

    /// <summary>Whether the key types a character: such keys can all be switched off (WCAG 2.1.4).</summary>
    public static bool IsSingle(string key) => key.Length <= 2 || key == "Space";

    /// <summary>The strokes as they are printed: <c>Ctrl</c> and <c>Enter</c>.</summary>
    /// <param name="space">The reader's word for the space bar.</param>
    public static IReadOnlyList<string> Strokes(string key, string space)
    {
        var cut = key.Length > 1 ? key.LastIndexOf('+', key.Length - 2) : -1;
        var strokes = cut < 0 ? [] : key[..cut].Split('+').Select(part => part == "Control" ? "Ctrl" : part).ToList();
        strokes.Add(key[(cut + 1)..] switch { "Space" => space, "Backspace" => "⌫", var plain => strokes.Count > 0 && plain.Length == 1 ? plain.ToUpperInvariant() : plain });
        return strokes;
    }

    private static string? Modifier(string text) => text.ToUpperInvariant() switch { "CTRL" or "CONTROL" or "STRG" => "Control", "ALT" => "Alt", "META" or "CMD" => "Meta", _ => null };

    private static string? Key(string text, bool modified)
    {
        if (Named.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return named;
        }

        if (modified && text.Equals("Enter", StringComparison.OrdinalIgnoreCase))
        {
            return "Enter";
        }

        var one = text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text, 0));
        return one && !char.IsControl(text[0]) && !char.IsWhiteSpace(text[0]) && (text.Length == 2 || !char.IsSurrogate(text[0])) ? modified ? text.ToLowerInvariant() : text : null;
    }
}
