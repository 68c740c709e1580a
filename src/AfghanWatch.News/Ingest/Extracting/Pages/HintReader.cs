using System.Collections.Frozen;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Reads <see cref="Hints"/> out of an element's attributes; one for each page, for it remembers the class names it has read.</summary>
internal sealed class HintReader
{
    private const int LongestName = 80;
    private const int MostNames = 24;
    private const int LongestPiece = 2;
    private const int ShortestSlug = 30;
    private const int SlugDashes = 4;
    private readonly Dictionary<string, Hints> _known = new(StringComparer.Ordinal);

    public Hints Of(IElement element)
    {
        var hints = Hints.None;
        var attributes = element.Attributes;
        var count = attributes.Length;
        for (var i = 0; i < count; i++)
        {
            if (attributes[i] is not { } attribute)
            {
                continue;
            }

            hints |= attribute.Name switch
            {
                "class" or "id" or "data-component" or "data-testid" or "data-component-name" or "data-block-type" => OfNames(attribute.Value),
                "itemprop" => OfProperty(attribute.Value),
                "role" => OfRole(attribute.Value),
                "hidden" => attribute.Value == "until-found" ? Hints.None : Hints.Hidden,
                "aria-hidden" => attribute.Value == "true" ? Hints.Hidden : Hints.None,
                "style" => OfStyle(attribute.Value),
                _ => Hints.None,
            };
        }

        return hints;
    }

    private static Hints OfProperty(string value) => value switch
    {
        "articleBody" or "text" or "reviewBody" => Hints.Body,
        "author" or "creator" => Hints.Byline,
        "datePublished" or "dateCreated" or "dateModified" => Hints.Date,
        "headline" => Hints.Title,
        "comment" => Hints.Comments,
        "caption" => Hints.Caption,
        "keywords" => Hints.Tags,
        _ => Hints.None,
    };

    private static Hints OfRole(string value) => value switch
    {
        "navigation" or "menu" or "menubar" or "search" => Hints.Navigation,
        "complementary" => Hints.Sidebar,
        "contentinfo" => Hints.Footer,
        "dialog" or "alertdialog" or "tooltip" => Hints.Consent,
        "main" or "article" => Hints.Content,
        _ => Hints.None,
    };

    private static Hints OfStyle(string value)
    {
        var hides = Holds(value, "display", "none") || Holds(value, "visibility", "hidden");
        return hides ? Hints.Hidden : Hints.None;
    }

    private static bool Holds(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.Length > 0 && rest[0] == ':' && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private Hints OfNames(string value)
    {
        if (_known.TryGetValue(value, out var hints))
        {
            return hints;
        }

        var count = 0;
        foreach (var range in value.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            var name = value.AsSpan()[range];
            if (name.Length is 0 or > LongestName || IsSlug(name))
            {
                continue;
            }

            if (++count > MostNames)
            {
                break;
            }

            hints |= OfName(name);
        }

        _known[value] = hints;
        return hints;
    }

    /// <summary>A heading written as an identifier: its words are the article's. Doubled signs join a component's name to its part's.</summary>
    private static bool IsSlug(ReadOnlySpan<char> name) => name.Length > ShortestSlug && name.Count('-') >= SlugDashes && name.IndexOf("__") < 0;

    private static Hints OfName(ReadOnlySpan<char> name)
    {
        // Themes write the article's categories and their own switches into class names: these say nothing of the element.
        if (HintWords.IsSilent(name))
        {
            return Hints.None;
        }

        Span<char> compact = stackalloc char[LongestName];
        var length = 0;
        var hints = Hints.None;
        var start = 0;
        var letters = false;
        var isPiece = false;
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : '-';
            var letter = char.IsAsciiLetter(c);
            var newWord = !letter || (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]));
            if (newWord && letters && length > start)
            {
                // Behind a digit a brief word is a piece of a made-up name: "e1ad".
                hints |= isPiece && length - start <= LongestPiece ? Hints.None : OfWord(compact[start..length]);
                start = length;
                letters = false;
            }

            if (letter)
            {
                isPiece = letters ? isPiece : i > 0 && char.IsAsciiDigit(name[i - 1]);
                compact[length++] = char.ToLowerInvariant(c);
                letters = true;
            }
        }

        var whole = compact[..length];

        // "hidden" counts as a name of its own, not in label-hidden, overflow-hidden or hidden-xs.
        if (whole is "hidden" or "ishidden" or "invisible" or "displaynone" or "dnone")
        {
            hints |= Hints.Hidden;
        }

        hints |= OfWord(whole);
        if (!whole.ContainsAny(HintWords.AllParts))
        {
            return hints;
        }

        foreach (var (part, meaning) in HintWords.Parts)
        {
            if (whole.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                hints |= meaning;
            }
        }

        return hints;
    }

    private static Hints OfWord(ReadOnlySpan<char> word) => HintWords.Lookup.TryGetValue(word, out var hints) ? hints : Hints.None;
}
