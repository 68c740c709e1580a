using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Reads where an actor stands on a standing question: a sentence with the question's words, one who speaks or acts in it, and a word of stance.
/// Careful rather than complete: a sentence that lacks one of the three gives nothing.
/// </summary>
internal sealed class PositionFinder(DossierVocabulary vocabulary)
{
    private readonly QuestionReader _english = new(vocabulary.Questions, question => question.TermsEn, StanceWords.English);
    private readonly QuestionReader _turkish = new(vocabulary.Questions, question => question.TermsTr, StanceWords.Turkish);

    public IReadOnlyList<Position> Find(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes, IReadOnlyList<DateMention> dates)
    {
        var words = new WordView(text);
        var readings = (text.Language == "tr" ? _turkish : _english).Read(words);
        if (readings.Count == 0)
        {
            return [];
        }

        var speakers = new StanceTakers(words, actors, quotes);
        var positions = new List<Position>();
        var seen = new HashSet<(string, string, PositionLevel)>();
        foreach (var reading in readings)
        {
            if (speakers.In(reading) is { } taker && seen.Add((taker.Name, reading.Question.Id, reading.Stance.Level)))
            {
                var sentence = text.Sentences[reading.Sentence];
                positions.Add(new Position(taker.Name, taker.ActorId, reading.Question.Topic, reading.Question.Id, reading.Stance.Level, reading.Stance.Act, sentence, DayOf(sentence, dates) ?? article.PublishedOn, "position.stance-verb"));
            }
        }

        return positions;
    }

    private static DateOnly? DayOf(TextSpan sentence, IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Main && date.Precision == DatePrecision.Day && sentence.Contains(date.Span))
            {
                return date.From;
            }
        }

        return null;
    }
}
