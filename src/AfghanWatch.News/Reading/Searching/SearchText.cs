using System.Text;

namespace AfghanWatch.News.Reading;

/// <summary>What a reader typed into the search box, read.</summary>
/// <param name="Words">Words and phrases to mark in snippets and texts, folded as the index folds; a trailing <c>*</c> stands for any ending.</param>
/// <param name="Fault">What is wrong and where; null when nothing is.</param>
public sealed record SearchText(string Typed, IReadOnlyList<string> Words, SearchFault? Fault)
{
    public static SearchText None { get; } = new("", [], null);

    /// <summary>What is wrong, in English; null when nothing is.</summary>
    public string? Error => Fault?.Message;

    /// <summary>Whether anything is searched.</summary>
    public bool IsSearch => Root is not null;

    internal SearchNode? Root { get; init; }

    /// <summary>
    /// Words are joined by "and"; <c>"…"</c> is a phrase, <c>x*</c> any ending, <c>-x</c> leaves out, <c>OR</c> is either, brackets group;
    /// <c>actor: topic: source: place: said: title: language: before: after: on: is:</c> ask one field.
    /// </summary>
    public static SearchText Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return None;
        }

        var parser = new SearchParser(text, SearchLexer.Cut(text));
        var (root, fault) = parser.Read();
        return new SearchText(text, fault is null ? parser.Words : [], fault) { Root = root };
    }

    /// <summary>As the index folds: the tokenizer takes the other diacritics off, dotted and dotless i are replaced before it.</summary>
    internal static string Fold(string text) => text.Replace('ı', 'i').Replace('İ', 'i');

    // Everything goes in quotes: no character a reader types can be read as an operator of the index.
    internal static string? Quoted(string term, bool phrase)
    {
        if (!term.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var quoted = new StringBuilder("\"").Append(Fold(term.TrimEnd('*')).Replace("\"", " ", StringComparison.Ordinal).Replace('\0', ' ')).Append('"');
        return !phrase && term.EndsWith('*') ? quoted.Append('*').ToString() : quoted.ToString();
    }
}
