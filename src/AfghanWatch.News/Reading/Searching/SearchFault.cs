namespace AfghanWatch.News.Reading;

/// <summary>What can be wrong with a search.</summary>
public enum SearchFaultKind
{
    /// <summary>Nothing to look for: signs alone.</summary>
    NoWord,

    /// <summary>Only things to leave out.</summary>
    OnlyExcluded,

    /// <summary>A name before a colon that is no field.</summary>
    UnknownField,

    /// <summary>A field without a value.</summary>
    NoValue,

    /// <summary>A value the field does not know; <c>is:</c> has a fixed list.</summary>
    UnknownValue,

    /// <summary>What follows <c>before:</c>, <c>after:</c> or <c>on:</c> is no day, month or year.</summary>
    NoDate,

    /// <summary>An opening bracket without its closing one, or the other way round.</summary>
    Bracket,

    /// <summary><c>OR</c> with nothing beside it.</summary>
    Operator,

    /// <summary>More terms or deeper brackets than anybody types.</summary>
    TooMuch,
}

/// <summary>A fault and the place it stands at, so that the page can point to it.</summary>
/// <param name="Start">UTF-16 offset into what was typed.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Value">The words the fault is about.</param>
public sealed record SearchFault(SearchFaultKind Kind, int Start, int End, string Value)
{
    /// <summary>In English, for the command line; pages have their own words for each kind.</summary>
    public string Message => Kind switch
    {
        SearchFaultKind.NoWord => $"'{Value}' holds no word to look for.",
        SearchFaultKind.OnlyExcluded => $"Only words to leave out: '{Value}'. Add a word to look for.",
        SearchFaultKind.UnknownField => $"'{Value}:' is no field of the search; known are {string.Join(", ", SearchFields.Names)}. Put the words in quotation marks to look for them as they stand.",
        SearchFaultKind.NoValue => $"'{Value}:' has nothing after it.",
        SearchFaultKind.UnknownValue => $"'is:{Value}' is not known; known are {string.Join(", ", SearchFields.States)}.",
        SearchFaultKind.NoDate => $"'{Value}' is no date such as 2021-08-25, 2021-08 or 2021.",
        SearchFaultKind.Bracket => "A bracket has no partner.",
        SearchFaultKind.Operator => $"'{Value}' needs a word on both sides.",
        _ => "The search has too many parts.",
    };
}
