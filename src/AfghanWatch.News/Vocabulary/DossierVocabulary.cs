namespace AfghanWatch.News.Vocabulary;

/// <summary>All the finders know of the dossier: data, loaded from <c>seeds/vocabulary</c>, never code.</summary>
public sealed record DossierVocabulary(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<TopicTerm> TopicTerms,
    IReadOnlyList<StandingQuestion> Questions,
    IReadOnlyList<Place> Places)
{
    /// <summary>Words by which a position is read.</summary>
    public IReadOnlyList<StanceTerm> Stances { get; init; } = [];

    /// <summary>What events are recognised by; the built-in ones where no file says otherwise.</summary>
    public IReadOnlyList<EventMeaning> Meanings { get; init; } = BuiltInWords.Meanings;

    /// <summary>What rewritten reports are recognised by; the built-in ones where no file says otherwise.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; init; } = BuiltInWords.Synonyms;

    public static DossierVocabulary Empty { get; } = new([], [], [], []);
}
