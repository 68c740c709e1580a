using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfghanWatch.News.Vocabulary;

/// <summary>Reads a vocabulary folder (<c>actors.csv roles.csv topics.csv questions.csv places.csv meanings.csv synonyms.csv</c>).</summary>
public static class VocabularyReader
{
    private const double MostWeight = 3;

    /// <param name="folders">Each file is taken from the first folder that has it.</param>
    /// <exception cref="VocabularyException">A file is missing or a line is wrong; the message names file, line and column.</exception>
    public static DossierVocabulary Read(params IReadOnlyList<string> folders)
    {
        var roles = Rows(folders, "roles.csv", row => new Role(
            row.Named("actor_id"), row.Text("office"), row.Text("country"), row.Day("from", last: false), row.Day("to", last: true),
            row.Text("title_en"), row.Text("title_tr"), row.List("phrases_en"), row.List("phrases_tr"), row.Text("basis"))
        {
            FromWritten = row.Text("from"),
            ToWritten = row.Text("to"),
        }).ToLookup(role => role.ActorId);

        var actors = Rows(folders, "actors.csv", row =>
        {
            var shortNames = row.List("short_names");
            return new Actor(row.Named("id"), row.Named("name"), row.Choice<ActorKind>("kind"), row.Text("side"), row.List("aliases"),
                [.. shortNames.Where(name => name[0] != '=')], [.. shortNames.Where(name => name[0] == '=').Select(name => name[1..])]);
        }).Select(actor => actor with { Roles = [.. roles[actor.Id]] }).ToList();

        if (actors.GroupBy(actor => actor.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new VocabularyException($"actors.csv: the id '{twice.Key}' stands twice.");
        }

        var known = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        if (roles.FirstOrDefault(group => !known.Contains(group.Key)) is { } orphan)
        {
            throw new VocabularyException($"roles.csv: no actor has the id '{orphan.Key}'.");
        }

        var meanings = Meanings(folders);
        return new DossierVocabulary(
            actors,
            Rows(folders, "topics.csv", row => new TopicTerm(row.Named("topic"), row.Text("language"), row.Named("term"), row.Number("weight"), row.Text("kind"), row.Text("note"))),
            Rows(folders, "questions.csv", row => new StandingQuestion(row.Named("id"), row.Named("topic"), row.Named("question_en"), row.Text("question_tr"), row.List("terms_en"), row.List("terms_tr"))),
            Rows(folders, "places.csv", row => new Place(row.Named("name"), row.List("aliases"), row.Text("country"), row.Text("kind"))))
        {
            Meanings = meanings,
            Synonyms = Synonyms(folders, meanings),
        };
    }

    /// <summary>What events are recognised by.</summary>
    internal static IReadOnlyList<EventMeaning> Meanings(IReadOnlyList<string> folders)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return Rows(folders, "meanings.csv", row =>
        {
            var meaning = new EventMeaning(
                row.Named("id"), row.Choice<EventMeaningKind>("kind"), row.Text("weight").Length == 0 ? null : row.Number("weight"), row.List("words_en"), row.List("words_tr"));
            return !ids.Add(meaning.Id) ? throw row.Fault("id", $"'{meaning.Id}' stands on an earlier line already.")
                : meaning.WordsEn.Count + meaning.WordsTr.Count == 0 ? throw row.Fault("words_en", "there is no word here and none in words_tr.")
                : meaning.Weight is <= 0 or > MostWeight ? throw row.Fault("weight", $"'{row.Text("weight")}' is not above 0 and up to {MostWeight}.")
                : meaning;
        });
    }

    /// <summary>What rewritten reports are recognised by.</summary>
    /// <param name="meanings">Where given, a group may only count as one of these.</param>
    internal static IReadOnlyList<SynonymGroup> Synonyms(IReadOnlyList<string> folders, IReadOnlyList<EventMeaning>? meanings = null)
    {
        var known = meanings?.Select(meaning => meaning.Id).ToHashSet(StringComparer.Ordinal);
        return Rows(folders, "synonyms.csv", row =>
        {
            var group = new SynonymGroup(row.Named("name"), row.List("words"), row.Text("counts_as"));
            return group.CountsAs.Length > 0 && known?.Contains(group.CountsAs) == false ? throw row.Fault("counts_as", $"'{group.CountsAs}' is no id of meanings.csv.") : group;
        });
    }

    private static List<T> Rows<T>(IReadOnlyList<string> folders, string file, Func<Row, T> make)
    {
        var path = folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        if ((path is null ? BuiltInWords.Open(file) : File.OpenRead(path)) is not { } stream)
        {
            throw new VocabularyException($"The vocabulary file {file} is missing in {string.Join(" and ", folders)}.");
        }

        using var text = new StreamReader(stream);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        var rows = new List<T>();
        try
        {
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
            {
                rows.Add(make(new Row(csv, path ?? file)));
            }
        }
        catch (CsvHelperException fault)
        {
            throw new VocabularyException($"{path ?? file}, line {csv.Parser.RawRow}: {fault.Message.Split('\n')[0].Trim()}", fault);
        }

        return rows;
    }

    private readonly struct Row(CsvReader csv, string file)
    {
        public string Text(string column) => csv.GetField(column) ?? "";

        /// <summary>A column that no line may leave empty.</summary>
        public string Named(string column) => Text(column) is { Length: > 0 } text ? text : throw Fault(column, "it is empty.");

        public IReadOnlyList<string> List(string column) =>
            Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        public double Number(string column) =>
            double.TryParse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(column, "a number");

        public T Choice<T>(string column)
            where T : struct, Enum =>
            Enum.TryParse<T>(Text(column), ignoreCase: true, out var value) ? value : throw Wrong(column, $"one of {string.Join(", ", Enum.GetNames<T>())}");

        /// <summary>A day, or the first or last day of a month or year.</summary>
        public DateOnly? Day(string column, bool last)
        {
            var text = Text(column);
            if (text.Length == 0)
            {
                return null;
            }

            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                return last ? day.AddMonths(1).AddDays(-1) : day;
            }

            return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
                ? last ? day.AddYears(1).AddDays(-1) : day
                : throw Wrong(column, "a date such as 2021-08-25, 2021-08 or 2021");
        }

        public VocabularyException Fault(string column, string what) => new($"{file}, line {csv.Parser.RawRow}, column {column}: {what}");

        private VocabularyException Wrong(string column, string wanted) => Fault(column, $"'{Text(column)}' is not {wanted}.");
    }
}
