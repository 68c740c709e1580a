namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What a word can do in an attribution; a word may have several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A finite verb of saying.</summary>
    Say = 1 << 0,

    /// <summary>Its first object is the listener: told, informed.</summary>
    Tell = 1 << 1,

    /// <summary>saying, adding; Turkish diyerek, belirterek.</summary>
    Participle = 1 << 2,

    /// <summary>Plain form: say.</summary>
    Plain = 1 << 3,

    /// <summary>Attributes quoted words, but reports no clause: called, dismissed.</summary>
    Weak = 1 << 4,

    /// <summary>Reports a clause without "that".</summary>
    Bare = 1 << 5,

    /// <summary>More often a noun: report, claims, states.</summary>
    NounLike = 1 << 6,
    Determiner = 1 << 7,
    Pronoun = 1 << 8,
    Auxiliary = 1 << 9,
    Being = 1 << 10,
    Adverb = 1 << 11,
    Preposition = 1 << 12,
    Conjunction = 1 << 13,
    Time = 1 << 14,

    /// <summary>Names a person by role: spokesman, minister, officials.</summary>
    Role = 1 << 15,

    /// <summary>Names a body: ministry, government, agency.</summary>
    Body = 1 << 16,
    Relative = 1 << 17,
    FirstPerson = 1 << 18,
    Capital = 1 << 19,
    Comma = 1 << 20,
    Colon = 1 << 21,
    Stop = 1 << 22,
    Dash = 1 << 23,
    Quote = 1 << 24,
    That = 1 << 25,
    Bracket = 1 << 26,
    Number = 1 << 27,
    Possessive = 1 << 28,

    /// <summary>Turkish: who says it follows (diyen, belirten).</summary>
    SaysWho = 1 << 29,
}
