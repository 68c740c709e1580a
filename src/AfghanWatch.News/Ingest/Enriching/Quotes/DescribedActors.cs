using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What the text says of its named actors beside their names ("Naeem, spokesman for the Taliban's office"), to follow "the spokesman" back.</summary>
internal sealed class DescribedActors
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 10;
    private const int MostMentions = 12;
    private readonly List<(int Start, string Name, HashSet<string> Words)> _described = [];
    private readonly Dictionary<string, List<(int Start, HashSet<string> Words)>> _byName = new(StringComparer.Ordinal);

    public DescribedActors(NewsText text, SpeakerNames names)
    {
        foreach (var mention in names.Mentions)
        {
            if (!names.IsPerson(mention.Actor))
            {
                continue;
            }

            var words = new HashSet<string>(StringComparer.Ordinal);
            var at = text.TokenIndexAt(mention.Span.Start);
            for (var i = at - 1; i >= 0 && i >= at - WordsBefore && text.Tokens[i].Kind == TokenKind.Word && IsTitle(text, i); i--)
            {
                Add(words, text.Tokens[i].Folded);
            }

            var after = text.TokenIndexAt(mention.Span.End);
            AddApposition(text, words, after);
            for (var i = at; i < after && i < at + WordsAfter; i++)
            {
                if (IsOffice(text.Tokens[i].Folded))
                {
                    Add(words, text.Tokens[i].Folded);
                }
            }

            if (words.Count > 0)
            {
                _described.Add((mention.Span.Start, mention.Actor.Name, words));
                if (!_byName.TryGetValue(mention.Actor.Name, out var mentions))
                {
                    _byName[mention.Actor.Name] = mentions = [];
                }

                if (mentions.Count < MostMentions)
                {
                    mentions.Add((mention.Span.Start, words));
                }
            }
        }
    }

    /// <summary>The latest actor before a place that was described with all of the words.</summary>
    public string? Latest(HashSet<string> words, int before)
    {
        for (var i = _described.Count - 1; i >= 0 && i >= _described.Count - 200; i--)
        {
            if (_described[i].Start < before && words.IsSubsetOf(_described[i].Words))
            {
                return _described[i].Name;
            }
        }

        return null;
    }

    /// <summary>Whether somebody was described before a place with all of the words, here and there.</summary>
    public bool Is(string name, HashSet<string> words, int before)
    {
        if (!_byName.TryGetValue(name, out var mentions))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (!mentions.Exists(mention => mention.Start < before && mention.Words.Contains(word)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text says anywhere which office somebody holds.</summary>
    public bool HasOffice(string name) => _byName.TryGetValue(name, out var mentions) && mentions.Exists(mention => HoldsOffice(mention.Words));

    /// <summary>The Turkish offices the text gives somebody up to a place.</summary>
    public HashSet<string> TurkishOffices(string name, int before)
    {
        var offices = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, words) in _byName.GetValueOrDefault(name) ?? [])
        {
            foreach (var word in start < before ? words : [])
            {
                if ((TurkishSpeech.Words.GetValueOrDefault(word) & WordClass.Role) != 0 && word is not ("genel" or "eski" or "emekli"))
                {
                    offices.Add(word);
                }
            }
        }

        return offices;
    }

    public static bool HoldsOffice(HashSet<string> words)
    {
        foreach (var word in words)
        {
            if ((EnglishSpeech.Words.GetValueOrDefault(word) & WordClass.Role) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one person of the whole text described with the offices among the words; null when there is none, or several.</summary>
    public string? OnlyOne(HashSet<string> words)
    {
        string? only = null;
        foreach (var (_, name, described) in _described)
        {
            var shared = false;
            foreach (var word in words)
            {
                shared |= (EnglishSpeech.Words.GetValueOrDefault(word) & WordClass.Role) != 0 && described.Contains(word);
            }

            if (shared && only is not null && only != name)
            {
                return null;
            }

            only = shared ? name : only;
        }

        return only;
    }

    // ", spokesman for the group's office," but not ", the ministry said".
    private static void AddApposition(NewsText text, HashSet<string> words, int after)
    {
        if (after >= text.Tokens.Count || text.Text[text.Tokens[after].Span.Start] != ',')
        {
            return;
        }

        var end = after + 1;
        var role = false;
        while (end < text.Tokens.Count && end <= after + WordsAfter && text.Tokens[end].Kind != TokenKind.Mark)
        {
            var word = EnglishSpeech.Words.GetValueOrDefault(text.Tokens[end].Folded);
            if ((word & (WordClass.Say | WordClass.Auxiliary)) != 0 && (word & WordClass.NounLike) == 0)
            {
                return;
            }

            role |= IsOffice(text.Tokens[end].Folded);
            end++;
        }

        for (var i = after + 1; role && i < end; i++)
        {
            Add(words, text.Tokens[i].Folded);
        }
    }

    private static bool IsTitle(NewsText text, int i) => char.IsUpper(text.Text[text.Tokens[i].Span.Start])
        || IsOffice(text.Tokens[i].Folded);

    private static bool IsOffice(string word) => ((EnglishSpeech.Words.GetValueOrDefault(word) | TurkishSpeech.Words.GetValueOrDefault(word)) & (WordClass.Role | WordClass.Body)) != 0;

    private static void Add(HashSet<string> words, string folded)
    {
        if (folded == "prime")
        {
            words.Add("premier");
        }

        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        words.Add(SpeakerWords.Stem(apostrophe > 0 ? folded[..apostrophe] : folded));
    }
}
