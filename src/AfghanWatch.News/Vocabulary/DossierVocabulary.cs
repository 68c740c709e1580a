namespace AfghanWatch.News.Vocabulary;

/// <summary>All the finders know of the dossier: data, loaded from <c>seeds/vocabulary</c>, never code.</summary>
public sealed record DossierVocabulary(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<TopicTerm> TopicTerms,
    IReadOnlyList<StandingQuestion> Questions,
    IReadOnlyList<Place> Places)
{
    public static DossierVocabulary Empty { get; } = new([], [], [], []);
}
