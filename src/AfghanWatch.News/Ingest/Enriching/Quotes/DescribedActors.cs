namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What the text says of its named actors beside their names ("Naeem, spokesman for the Taliban's office"), to follow "the spokesman" back.</summary>
internal sealed class DescribedActors
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 10;
    private readonly List<(int Start, string Name, HashSet<string> Words)> _described = [];

    public DescribedActors(NewsText text, SpeakerNames names)
    {
        foreach (var mention in names.Mentions)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            var at = text.TokenIndexAt(mention.Span.Start);
            for (var i = at - 1; i >= 0 && i >= at - WordsBefore && text.Tokens[i].Kind == TokenKind.Word && IsTitle(text, i); i--)
            {
                Add(words, text.Tokens[i].Folded);
            }

            var after = text.TokenIndexAt(mention.Span.End);
            if (after < text.Tokens.Count && text.Text[text.Tokens[after].Span.Start] == ',')
            {
                for (var i = after + 1; i < text.Tokens.Count && i <= after + WordsAfter && text.Tokens[i].Kind != TokenKind.Mark; i++)
                {
                    Add(words, text.Tokens[i].Folded);
                }
            }

            if (words.Count > 0)
            {
                _described.Add((mention.Span.Start, mention.Actor.Name, words));
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

    private static bool IsTitle(NewsText text, int i) => char.IsUpper(text.Text[text.Tokens[i].Span.Start])
        || (EnglishSpeech.Words.GetValueOrDefault(text.Tokens[i].Folded) & (WordClass.Role | WordClass.Body)) != 0
        || (TurkishSpeech.Words.GetValueOrDefault(text.Tokens[i].Folded) & (WordClass.Role | WordClass.Body)) != 0;

    private static void Add(HashSet<string> words, string folded)
    {
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        words.Add(apostrophe > 0 ? folded[..apostrophe] : folded);
    }
}
