using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Positions;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Reads where an actor stands on a standing question: a sentence with the question's words, one who speaks or acts in it, and a word of stance.
/// Careful rather than complete: a sentence that lacks one of the three gives nothing.
/// </summary>
internal sealed class PositionFinder(DossierVocabulary vocabulary)
{
    private readonly QuestionReader _english = new(vocabulary.Questions, question => question.TermsEn, [.. vocabulary.Stances.Where(stance => stance.Language == "en")]);
    private readonly QuestionReader _turkish = new(vocabulary.Questions, question => question.TermsTr, [.. vocabulary.Stances.Where(stance => stance.Language == "tr")]);

    private readonly Dictionary<string, Actor> _actors = vocabulary.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly PlaceFinder _places = new(vocabulary);

    public IReadOnlyList<Position> Find(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes, IReadOnlyList<DateMention> dates)
    {
        var words = text.Words;
        var readings = (text.Language == "tr" ? _turkish : _english).Read(words);
        if (readings.Count == 0)
        {
            return [];
        }

        var takers = new StanceTakers(words, actors, quotes, _places.Hits(words), _actors);
        var positions = new List<Position>();
        var seen = new HashSet<(string, string, PositionLevel)>();
        foreach (var reading in readings)
        {
            if (takers.In(reading) is { } taker && seen.Add((taker.Name, reading.Question.Id, reading.Stance.Level)))
            {
                var sentence = text.Sentences[reading.Sentence];
                var stance = reading.Stance;
                positions.Add(new Position(taker.Name, taker.ActorId, reading.Question.Topic, reading.Question.Id, stance.Level, stance.Act, sentence, DayOf(sentence, dates) ?? article.PublishedOn, "position.stance-verb"));
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
