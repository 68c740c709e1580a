namespace AfghanWatch.News.Vocabulary;

/// <summary>A weighted word or phrase that speaks for a topic, or against it.</summary>
/// <param name="Topic">Topic id, or <c>_dossier</c> for the terms that tell whose dealings an article is about, <c>_class</c> for word classes, <c>_page</c> for lines that point elsewhere, <c>_weights</c> for cues.</param>
/// <param name="Term">Lower case; a trailing <c>*</c> takes any ending, <c>a|b</c> either phrase, and parts joined by <c> + </c> may stand apart in one sentence; <c>{name}</c> any word of a class.</param>
/// <param name="Kind"><c>term</c>, <c>against</c>, <c>needs</c> (without one of these the topic is not given), <c>names</c> (the very thing), <c>thing</c> (another name before it makes it another); for the dossier <c>turkey</c> or <c>afghanistan</c>.</param>
public sealed record TopicTerm(string Topic, string Language, string Term, double Weight, string Kind, string? Note);

/// <summary>A question on which actors take positions.</summary>
/// <param name="TermsEn">What its sentences speak of, as in topics.csv. After <c>!</c> a term says the opposite; after <c>~</c> it counts only where it is refused.</param>
/// <param name="TermsTr">The same for Turkish.</param>
public sealed record StandingQuestion(string Id, string Topic, string QuestionEn, string QuestionTr, IReadOnlyList<string> TermsEn, IReadOnlyList<string> TermsTr);

/// <summary>A place of the dossier.</summary>
public sealed record Place(string Name, IReadOnlyList<string> Aliases, string Country, string Kind);
