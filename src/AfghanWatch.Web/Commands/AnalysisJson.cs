using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Web.Commands;

/// <summary>Writes readings as docs/command-line.md lays down.</summary>
internal static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line, also for a document that could not be read, so that lines of input and output stay side by side.</summary>
    public static void Write(Stream output, AnalysedDocument document, VocabularyLookup lookup)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            if (document.Article is { } article && document.Enrichment is { } enrichment)
            {
                json.WriteString("title", Clean(article.Title));
                json.WriteString("language", article.Language);
                json.WriteString("text", Clean(article.Text));
                json.WriteStartObject("published");
                json.WriteString("date", Day(article.Published.Date));
                json.WriteString("basis", Name(article.Published.Basis));
                json.WriteString("certainty", Name(article.Published.Certainty));
                json.WriteEndObject();
                WriteReading(json, article.Text, enrichment, lookup);
                json.WriteString("story", document.Story);
            }
            else
            {
                json.WriteString("error", document.Error);
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>The machine's tags, as fields of the object at hand; also used by exports.</summary>
    public static void WriteReading(Utf8JsonWriter json, string text, Enrichment enrichment, VocabularyLookup lookup)
    {
        json.WriteStartObject("onTopic");
        json.WriteBoolean("value", enrichment.OnTopic.Value);
        json.WriteNumber("score", Math.Round(enrichment.OnTopic.Score, 3));
        WriteEvidence(json, enrichment.OnTopic.Evidence, withAlias: false);
        json.WriteEndObject();

        json.WriteStartArray("topics");
        foreach (var topic in enrichment.Topics)
        {
            json.WriteStartObject();
            json.WriteString("topic", topic.Topic);
            json.WriteNumber("score", Math.Round(topic.Score, 3));
            WriteEvidence(json, topic.Evidence, withAlias: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        // An actor of the contract is a person, named or spoken of as a spokesman; groups and institutions stand beside them.
        WriteActors(json, "actors", enrichment.Actors.Where(actor => lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed));
        WriteActors(json, "bodies", enrichment.Actors.Where(actor => lookup.KindOf(actor.ActorId) is ActorKind.Group or ActorKind.Institution));
        WriteSpeech(json, text, enrichment.Quotes);
        WriteDates(json, text, enrichment.Dates);
        WriteFigures(json, text, enrichment.Figures);
        WritePlaces(json, enrichment.Places);
        WritePositions(json, enrichment.Positions, lookup);
        json.WriteString("kind", Name(enrichment.Kind));
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IEnumerable<ActorMention> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("name", Clean(actor.Name));
            json.WriteBoolean("known", actor.Known);
            WriteEvidence(json, actor.Evidence, withAlias: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpeech(Utf8JsonWriter json, string text, IReadOnlyList<Quote> quotes)
    {
        json.WriteStartArray("quotes");
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(quote.Kind));
            json.WriteString("speaker", quote.Speaker);
            json.WriteString("speakerText", quote.SpeakerText is null ? null : Clean(quote.SpeakerText));
            WriteSpan(json, text, quote.Span);
            json.WriteString("cue", quote.Cue);
            json.WriteString("rule", quote.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, string text, IReadOnlyList<DateMention> dates)
    {
        json.WriteStartArray("dates");
        foreach (var date in dates)
        {
            json.WriteStartObject();
            WriteSpan(json, text, date.Span);
            json.WriteString("from", Day(date.From));
            json.WriteString("to", Day(date.To));
            json.WriteString("precision", Name(date.Precision));
            json.WriteString("certainty", Name(date.Certainty));
            json.WriteBoolean("main", date.Main);
            json.WriteString("rule", date.Rule);
            WriteSentence(json, date.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, string text, IReadOnlyList<Figure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            WriteSpan(json, text, figure.Span);
            json.WriteNumber("value", figure.Value);
            if (figure.Max is { } max)
            {
                json.WriteNumber("max", max);
            }
            else
            {
                json.WriteNull("max");
            }

            json.WriteString("qualifier", figure.Qualifier);
            json.WriteString("unit", figure.Unit);
            json.WriteString("what", figure.What);
            json.WriteString("claimant", figure.Claimant);
            json.WriteString("rule", figure.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, IReadOnlyList<PlaceMention> places)
    {
        json.WriteStartArray("places");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("name", place.Name);
            json.WriteNumber("start", place.Span.Start);
            json.WriteNumber("end", place.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePositions(Utf8JsonWriter json, IReadOnlyList<Position> positions, VocabularyLookup lookup)
    {
        json.WriteStartArray("positions");
        foreach (var position in positions)
        {
            json.WriteStartObject();
            json.WriteString("actor", position.Actor);
            json.WriteString("topic", position.Topic);
            json.WriteString("question", lookup.QuestionName(position.Question));
            json.WriteString("level", Name(position.Level));
            json.WriteString("act", Name(position.Act));
            WriteSentence(json, position.Sentence);
            json.WriteString("date", Day(position.Date));
            json.WriteString("rule", position.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence, bool withAlias)
    {
        json.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", item.Span.Start);
            json.WriteNumber("end", item.Span.End);
            json.WriteString("rule", item.Rule);
            if (withAlias)
            {
                json.WriteString("alias", item.Alias is null ? null : Clean(item.Alias));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteString("text", Clean(span.Cut(text)));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteSentence(Utf8JsonWriter json, TextSpan sentence)
    {
        json.WriteStartObject("sentence");
        json.WriteNumber("start", sentence.Start);
        json.WriteNumber("end", sentence.End);
        json.WriteEndObject();
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    // Half a surrogate pair cannot be written as UTF-8; the replacement character has the same length in UTF-16.
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            return Repair(text);
        }

        return text;
    }

    private static string Repair(string text)
    {
        var repaired = text.ToCharArray();
        for (var i = 0; i < repaired.Length; i++)
        {
            if (i + 1 < repaired.Length && char.IsSurrogatePair(repaired[i], repaired[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(repaired[i]))
            {
                repaired[i] = '\uFFFD';
            }
        }

        return new string(repaired);
    }
}
