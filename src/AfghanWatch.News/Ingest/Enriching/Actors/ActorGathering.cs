using System.Buffers;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Gathers mentions into actors: known ones by id, unknown ones by their fullest name, later short forms with them.</summary>
internal static class ActorGathering
{
    private const int LeastAlike = 5;
    private const int LeastSkeleton = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static IReadOnlyList<ActorMention> Gather(WordView words, List<KnownMention> known, List<NameRun> unknown, string? byline, Transliterations transliterations)
    {
        var people = Fullest(words, unknown, byline is null ? "" : Folding.Fold(byline), transliterations);
        var byName = new Dictionary<string, (string Name, string? Id, List<Evidence> Evidence)>(StringComparer.Ordinal);
        foreach (var mention in known)
        {
            var actor = mention.Form.Actor;
            Add(byName, "=" + actor.Id, actor.Name, actor.Id, new Evidence(mention.Span, mention.Rule, mention.Form.Alias));
        }

        var surnames = Surnames(words, known);
        var byFirst = known.ToDictionary(mention => mention.First);
        foreach (var run in unknown)
        {
            // "[Defence Minister Hulusi] Akar": an editor's bracket around a known person's given name.
            if (run.End - run.First == 1 && (byFirst.TryGetValue(run.End + 1, out var next) || byFirst.TryGetValue(run.End + 2, out next)) && Folding.Fold(next.Form.Actor.Name).StartsWith(words.Base(run.First), StringComparison.Ordinal))
            {
                continue;
            }

            if ((Honoured(words, run, known) ?? BySurname(words, run, surnames, people)) is { } honoured)
            {
                Add(byName, "=" + honoured.Id, honoured.Name, honoured.Id, new Evidence(words.SpanOf(run.First, run.End), "actor.short-name"));
            }
            else if (Owner(words, run, people) is { } owner)
            {
                Add(byName, owner.Key, owner.Name, owner.Id, new Evidence(words.SpanOf(run.First, run.End), owner.Id is null ? run.Rule : "actor.transliteration"));
            }
        }

        var actors = new List<ActorMention>(byName.Count);
        foreach (var (name, id, evidence) in byName.Values)
        {
            evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
            actors.Add(new ActorMention(name, id, evidence));
        }

        actors.Sort((a, b) => a.Evidence[0].Span.Start.CompareTo(b.Evidence[0].Span.Start));
        return actors;
    }

    // "Cihad Bey", of a Cihad Erginay whom the text names.
    private static Actor? Honoured(WordView words, NameRun run, List<KnownMention> known)
    {
        if (run.End - run.First != 2 || !TurkishNames.IsHonorific(words, run.End - 1))
        {
            return null;
        }

        var given = words.Base(run.First) + " ";
        return known.Select(mention => mention.Form.Actor).FirstOrDefault(actor => actor.Kind == ActorKind.Person && Folding.Fold(actor.Name).StartsWith(given, StringComparison.Ordinal));
    }

    // "Unal noted", of a Cenk Ünal whom the text names in full and who has no short name of his own: nobody else there is called so.
    private static Actor? BySurname(WordView words, NameRun run, Dictionary<string, Actor?> surnames, List<Person> people) =>
        run.End - run.First == 1 && surnames.GetValueOrDefault(words.Base(run.First)) is { } actor && !people.Exists(person => person.Parts.Length > 1 && person.Parts[^1] == words.Base(run.First)) ? actor : null;

    // The last words of the known persons whom the text names in full; null for what two of them are called.
    private static Dictionary<string, Actor?> Surnames(WordView words, List<KnownMention> known)
    {
        var surnames = new Dictionary<string, Actor?>(StringComparer.Ordinal);
        foreach (var mention in known)
        {
            if (mention.Form.Actor.Kind == ActorKind.Person && mention.Form.Kind is FormKind.FullName or FormKind.Alias && mention.End - mention.First > 1)
            {
                var surname = words.Base(mention.End - 1);
                surnames[surname] = surnames.TryGetValue(surname, out var other) && other != mention.Form.Actor ? null : mention.Form.Actor;
            }
        }

        return surnames;
    }

    private static void Add(Dictionary<string, (string Name, string? Id, List<Evidence> Evidence)> byName, string key, string name, string? id, Evidence evidence)
    {
        if (!byName.TryGetValue(key, out var entry))
        {
            entry = (name, id, []);
            byName.Add(key, entry);
        }

        entry.Evidence.Add(evidence);
    }

    private sealed record Person(string Key, string Name, string[] Parts, string? Id);

    private static List<Person> Fullest(WordView words, List<NameRun> runs, string byline, Transliterations transliterations)
    {
        var people = new List<Person>();
        var tellsApart = TellsApart(words);
        foreach (var run in runs.Where(run => run.Sure).OrderByDescending(run => run.End - run.First).Take(400))
        {
            var parts = Parts(words, run);
            var name = WithoutPenMarks(OneSpaced(MangledLetters.Mend(words.SpanOf(run.First, run.End).Cut(words.Text.Text))));
            var key = string.Join(' ', parts);
            if (byline.Contains(Folding.Fold(name), StringComparison.Ordinal) && byline.Length > 0)
            {
                continue;
            }

            if (!people.Exists(person => tellsApart && parts.Length > 1 ? parts.AsSpan().SequenceEqual(person.Parts) : IsShortFor(parts, person.Parts)))
            {
                people.Add(!KnownNameShape.IsCommonPerson(words, run.End) && transliterations.Find(name) is { } known ? new Person("=" + known.Id, known.Name, parts, known.Id) : new Person(key, name, parts, null));
            }
        }

        return people;
    }

    // A name broken over two lines, or with two spaces in it, is one name.
    private static string OneSpaced(string name) =>
        name.Contains("  ", StringComparison.Ordinal) || name.AsSpan().ContainsAny("\n\r\t\u00A0") ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : name;

    // 'Habib Rahman "Hemat', 'Habib Rahman (Hemat': a pen name that ends the run is part of the name, its marks are not.
    private static string WithoutPenMarks(string name)
    {
        var space = name.LastIndexOf(' ');
        return space > 0 && space + 1 < name.Length && (name[space + 1] == '(' || QuotationMarks.IsMark(name[space + 1])) ? name.Remove(space + 1, 1) : name;
    }

    private static Person? Owner(WordView words, NameRun run, List<Person> people)
    {
        var parts = Parts(words, run);
        return people.Find(person => parts.AsSpan().SequenceEqual(person.Parts)) ?? people.Find(person => IsShortFor(parts, person.Parts));
    }

    // "Rahim Wardak, not to be confused with Abdul Rahim Wardak": a text that says so means two persons.
    private static bool TellsApart(WordView words)
    {
        for (var i = 2; i < words.Count; i++)
        {
            if (words.Folded(i) is "confused" && words.Is(i - 1, "be") || words.Folded(i) is "namesake" or "adas" or "adasi" || words.Folded(i) is "karistirilmasin" or "karistirilmamali")
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Parts(WordView words, NameRun run)
    {
        var parts = new List<string>(run.End - run.First);
        for (var i = run.First; i < run.End; i++)
        {
            if (words.IsWord(i))
            {
                parts.Add(words.Base(i));
            }
        }

        return [.. parts];
    }

    // "Mr. Rameen", of an Amir Mohammad Ramin: a surname whose vowels the text writes in two ways.
    private static bool IsSpeltAlike(string word, string surname) =>
        word.Length >= LeastAlike && surname.Length >= LeastAlike && word[0] == surname[0] && Vowels.Contains(word[^1]) == Vowels.Contains(surname[^1]) && !GivenNames.Has(word)
        && Skeleton(word) is { Length: >= LeastSkeleton } bones && bones == Skeleton(surname);

    private static string Skeleton(string word)
    {
        var bones = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (!Vowels.Contains(letter) && (bones.Length == 0 || bones[^1] != letter))
            {
                bones.Append(letter);
            }
        }

        return bones.ToString();
    }

    // One word stands for any name it is part of; more words must come in the same order and end alike.
    private static bool IsShortFor(string[] parts, string[] full)
    {
        if (parts.Length == 0 || parts.Length > full.Length)
        {
            return false;
        }

        if (parts.Length == 1)
        {
            return parts[0].Length > 1 && (Array.IndexOf(full, parts[0]) >= 0 || full.Length > 1 && IsSpeltAlike(parts[0], full[^1]));
        }

        if (parts[^1] != full[^1])
        {
            return false;
        }

        var at = 0;
        foreach (var part in full)
        {
            at += at < parts.Length && parts[at] == part ? 1 : 0;
        }

        return at == parts.Length;
    }
}
