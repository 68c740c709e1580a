using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>
/// Finds a known person under a transliteration no list holds ("Dhabih Allah Moudjahid", "Emir Han Mutaki"): names written in another script
/// are compared by their consonants, after the spellings of one sound are made one; any name by its consonants and the kinds of its vowels
/// ("Sulaiman Soylo" is Süleyman Soylu).
/// </summary>
internal sealed class Transliterations
{
    private const int LeastConsonants = 6;
    private const int LeastWithoutH = 7;

    // Names that come to us in Latin letters anyway are compared only where they are long: their spelling is their own.
    private const int LeastLatin = 9;
    private static readonly HashSet<string> OtherScripts = new(["Taliban", "Afghanistan", "Pakistan", "Iran", "Qatar", "United Arab Emirates", "Saudi Arabia", "Jordan", "Russia", "Tajikistan", "Uzbekistan"], StringComparer.Ordinal);

    // A name whose vowels agree too needs fewer letters.
    private const int LeastSounds = 8;
    private const int MostOpen = 4;
    private readonly Dictionary<string, Actor?> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor?> _bySound = new(StringComparer.Ordinal);

    public Transliterations(DossierVocabulary vocabulary)
    {
        foreach (var actor in vocabulary.Actors.Where(actor => actor.Kind == ActorKind.Person))
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)))
            {
                foreach (var key in Keys(name, OtherScripts.Contains(actor.Side) ? 0 : LeastLatin))
                {
                    Add(_byKey, key, actor);
                }

                foreach (var key in Sounds(name))
                {
                    Add(_bySound, key, actor);
                }
            }
        }
    }

    /// <summary>The person of the vocabulary whose name sounds like this one; null when none does, or several.</summary>
    public Actor? Find(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var key in Keys(name, 0))
        {
            if (_byKey.TryGetValue(key, out var actor) && actor is not null && (OtherScripts.Contains(actor.Side) || key.Length >= LeastLatin))
            {
                return actor;
            }
        }

        return Sounds(name).Select(_bySound.GetValueOrDefault).FirstOrDefault(actor => actor is not null);
    }

    /// <summary>How a folded word sounds, with every e as i: "rameen" and "ramin" are one.</summary>
    public static string HeardAs(string folded) => SoundsRead(folded, (1 << MostOpen) - 1);

    // A key of two persons names neither.
    private static void Add(Dictionary<string, Actor?> keys, string key, Actor actor) => keys[key] = keys.TryGetValue(key, out var other) && other != actor ? null : actor;

    // Consonants and vowels of three kinds; e is written for a and for i, so each reading of up to four of them is a key.
    private static IEnumerable<string> Sounds(string name)
    {
        var folded = Folding.Fold(name);
        var open = folded.Count(c => c == 'e');
        for (var reading = 0; reading < 1 << Math.Min(open, MostOpen); reading++)
        {
            var key = SoundsRead(folded, reading);
            if (key.Length >= LeastSounds)
            {
                yield return key;
            }
        }
    }

    private static string SoundsRead(string name, int reading)
    {
        Span<char> key = stackalloc char[64];
        var length = 0;
        var seen = 0;
        for (var i = 0; i < name.Length && length < key.Length;)
        {
            var (sound, taken) = Sound(name, i);
            if (sound == 'a')
            {
                sound = name[i] switch
                {
                    'a' => 'a',
                    'o' or 'u' => 'u',
                    'e' when (reading >> Math.Min(seen++, MostOpen - 1) & 1) == 0 => 'a',
                    _ => 'i',
                };
            }

            if (sound != '\0' && !(length > 0 && key[length - 1] == sound))
            {
                key[length++] = sound;
            }

            i += taken;
        }

        return new string(key[..length]);
    }

    /// <summary>A name by its sounds, the same for "Nooruddin Azizi" and "Nureddin Azizi"; the folded name where it has too few.</summary>
    public static string SoundOf(string name)
    {
        var folded = Folding.Fold(name);
        var key = Consonants(folded).Replace("h", "", StringComparison.Ordinal);
        return key.Length >= LeastConsonants ? key : folded;
    }

    // With h, and without it where enough is left: it comes and goes in "Zabihullah", "Zabiullah".
    private static IEnumerable<string> Keys(string name, int least)
    {
        var key = Consonants(Folding.Fold(name));
        if (key.Length >= Math.Max(least, LeastConsonants))
        {
            yield return key;
        }

        var without = key.Replace("h", "", StringComparison.Ordinal);
        if (without.Length >= Math.Max(least, LeastWithoutH))
        {
            yield return "-" + without;
        }
    }

    private static string Consonants(string name)
    {
        Span<char> key = stackalloc char[64];
        var length = 0;
        var i = 0;
        var opens = true;
        var vowel = false;
        while (i < name.Length && length < key.Length - 1)
        {
            var (sound, taken) = Sound(name, i);
            var atEnd = i + taken >= name.Length || !char.IsLetter(name[i + taken]);
            if (sound == 'a')
            {
                vowel = true;

                // Vowels are written as one hears them; only that a name begins with one is sure.
                if (opens && length == 0)
                {
                    key[length++] = 'a';
                }
            }
            else if (sound != '\0' && !(sound == 'h' && atEnd) && !(length > 0 && key[length - 1] == sound && !vowel))
            {
                key[length++] = sound;
                vowel = false;
            }
            else if (sound != '\0' && sound != 'h')
            {
                vowel = false;
            }

            opens = sound == '\0';
            i += taken;
        }

        // "Yaqoobi" is no Yaqoob: a name that ends in a vowel is another than the one that does not.
        return new string(key[..length]) + (EndsInVowel(name) ? "+" : "");
    }

    private static bool EndsInVowel(string name)
    {
        var end = name.Length - 1;
        while (end > 0 && (name[end] == 'h' || !char.IsLetter(name[end])))
        {
            end--;
        }

        return end >= 0 && name[end] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
    }

    private static (char Sound, int Taken) Sound(string name, int i)
    {
        var c = name[i];
        var next = i + 1 < name.Length ? name[i + 1] : '\0';
        return c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => ('a', 1),
            'd' when next == 'j' => ('j', 2),
            'd' when next == 'h' => ('z', 2),
            't' when next == 'h' => ('s', 2),
            's' when next == 'h' => ('s', 2),
            'c' or 'z' when next == 'h' => ('j', 2),
            'k' when next == 'h' => ('h', 2),
            'g' when next == 'h' => ('g', 2),
            'p' when next == 'h' => ('f', 2),
            'c' => ('j', 1),
            'q' => ('k', 1),
            'w' => ('v', 1),
            'p' => ('b', 1),
            't' => ('d', 1),
            _ when char.IsLetter(c) => (c, 1),
            _ => ('\0', 1),
        };
    }
}
