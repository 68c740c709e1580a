using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Says whose stance a sentence gives: the speaker whose words it reports, else the actor named before the word of stance.</summary>
internal sealed class StanceTakers(WordView words, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes)
{
    public ActorMention? In(QuestionReading reading)
    {
        var sentence = words.Text.Sentences[reading.Sentence];
        var at = words.Tokens[reading.Token].Span.Start;
        foreach (var quote in quotes)
        {
            if (quote.Speaker is { } speaker && (quote.Span.Start <= at && at < quote.Span.End || quote.Sentence == sentence))
            {
                return Named(speaker) ?? new ActorMention(speaker, null, [new Evidence(quote.SpeakerSpan ?? quote.Span, "position.speaker")]);
            }
        }

        ActorMention? nearest = null;
        var start = -1;
        var limit = words.Tokens[reading.Cue].Span.Start;
        foreach (var actor in actors)
        {
            foreach (var mention in actor.Evidence)
            {
                if (mention.Span.Start >= sentence.Start && mention.Span.Start < limit && mention.Span.Start > start)
                {
                    nearest = actor;
                    start = mention.Span.Start;
                }
            }
        }

        return nearest;
    }

    private ActorMention? Named(string name)
    {
        foreach (var actor in actors)
        {
            if (actor.Name == name)
            {
                return actor;
            }
        }

        return null;
    }
}
