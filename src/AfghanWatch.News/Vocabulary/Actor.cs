namespace AfghanWatch.News.Vocabulary;

public enum ActorKind
{
    Person,
    Group,
    Institution,
    Unnamed,
}

/// <summary>Somebody or something that speaks or acts in the dossier.</summary>
/// <param name="Id">Lower-case slug, stable: <c>hulusi-akar</c>.</param>
/// <param name="Name">Canonical name, with its diacritics.</param>
/// <param name="Aliases">Other full names, in any script.</param>
/// <param name="ShortNames">Names that count once the full name was seen in the document.</param>
/// <param name="PlainShortNames">Short names that mean this actor anywhere in the dossier.</param>
public sealed record Actor(string Id, string Name, ActorKind Kind, string Side, IReadOnlyList<string> Aliases, IReadOnlyList<string> ShortNames, IReadOnlyList<string> PlainShortNames)
{
    public IReadOnlyList<Role> Roles { get; init; } = [];
}

/// <summary>An office an actor held, and the words that name the office without the name.</summary>
/// <param name="From">First day, null when open.</param>
/// <param name="To">Last day, null when open.</param>
public sealed record Role(string ActorId, string Office, string Country, DateOnly? From, DateOnly? To, string TitleEn, string TitleTr, IReadOnlyList<string> PhrasesEn, IReadOnlyList<string> PhrasesTr, string Basis)
{
    /// <summary>The first day as the vocabulary has it: a day, a month (<c>2015-08</c>) or a year. What is known by the year must not be shown as a day.</summary>
    public string FromWritten { get; init; } = "";

    /// <summary>The last day as the vocabulary has it.</summary>
    public string ToWritten { get; init; } = "";

    /// <summary>Whether the office was held on the day; open ends count as held.</summary>
    public bool HeldOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
