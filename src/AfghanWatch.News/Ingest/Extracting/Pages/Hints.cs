namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What class, id, role and itemprop say of an element.</summary>
[Flags]
internal enum Hints
{
    None = 0,

    /// <summary>Names the article's text, such as <c>article-body</c>.</summary>
    Body = 1 << 0,

    /// <summary>Names something wider that holds it, such as <c>content</c>.</summary>
    Content = 1 << 1,
    Navigation = 1 << 2,
    Sidebar = 1 << 3,
    Footer = 1 << 4,
    Share = 1 << 5,
    Related = 1 << 6,
    Newsletter = 1 << 7,
    Advertisement = 1 << 8,
    Comments = 1 << 9,
    Consent = 1 << 10,
    Tags = 1 << 11,
    Byline = 1 << 12,
    Date = 1 << 13,
    Caption = 1 << 14,
    Hidden = 1 << 15,
    Title = 1 << 16,
    Lead = 1 << 17,
    Paywall = 1 << 18,
    Author = 1 << 19,
    Tools = 1 << 20,
    Live = 1 << 21,

    /// <summary>A player or gallery with its captions.</summary>
    Media = 1 << 22,
    Meta = 1 << 23,
    ScreenReader = 1 << 24,

    /// <summary>The line over a headline that names the subject.</summary>
    Kicker = 1 << 25,

    /// <summary>Never part of an article's text.</summary>
    Outside = Navigation | Sidebar | Footer | Share | Related | Newsletter | Advertisement | Comments | Consent | Tags | Author | Tools | ScreenReader,
}
