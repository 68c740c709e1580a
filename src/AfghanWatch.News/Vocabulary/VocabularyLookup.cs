using System.Collections.Frozen;

namespace AfghanWatch.News.Vocabulary;

/// <summary>Looks up what readings name by vocabulary id only.</summary>
public sealed class VocabularyLookup(DossierVocabulary vocabulary)
{
    private readonly FrozenDictionary<string, ActorKind> _kinds = vocabulary.Actors.ToFrozenDictionary(actor => actor.Id, actor => actor.Kind, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, StandingQuestion> _questions = vocabulary.Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>The kind of an actor; one the vocabulary does not know is a person, for only persons are found without it.</summary>
    public ActorKind KindOf(string? actorId) => actorId is not null && _kinds.TryGetValue(actorId, out var kind) ? kind : ActorKind.Person;

    /// <summary>A standing question's short name; the id itself when the vocabulary no longer has it.</summary>
    public string QuestionName(string questionId, bool turkish = false) =>
        _questions.TryGetValue(questionId, out var question) ? turkish ? question.QuestionTr : question.QuestionEn : questionId;
}
