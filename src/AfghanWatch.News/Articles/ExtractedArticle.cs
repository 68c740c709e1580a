namespace AfghanWatch.News.Articles;

/// <summary>Where a headline was taken from. A first sentence is never passed off as a headline.</summary>
public enum TitleBasis
{
    Given,
    Markup,
    Text,
    FirstSentence,
}

/// <summary>An article as its source gave it, cleaned, before anything was understood.</summary>
public sealed record ExtractedArticle
{
    public string? Url { get; init; }
    public string? CanonicalUrl { get; init; }
    public string? Outlet { get; init; }
    public required string Title { get; init; }
    public TitleBasis TitleBasis { get; init; }
    public string? Byline { get; init; }
    public required PublicationDate Published { get; init; }
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Two-letter code, <c>en</c> or <c>tr</c> where known.</summary>
    public string? Language { get; init; }

    /// <summary>Plain text, one blank line between blocks (or as given, untouched, for <c>analyse</c>). All offsets refer to it.</summary>
    public required string Text { get; init; }

    /// <summary>Sanitised markup of the body, where the source had markup.</summary>
    public string? Html { get; init; }
    public string? Excerpt { get; init; }
    public string? Section { get; init; }
    public string? ImageUrl { get; init; }

    /// <summary>Address of the page on which the text goes on, where the article is one page of several.</summary>
    public string? NextPage { get; init; }

    /// <summary>What was mended on the way in, in words for the operator.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
