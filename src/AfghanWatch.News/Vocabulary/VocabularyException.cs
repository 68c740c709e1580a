namespace AfghanWatch.News.Vocabulary;

/// <summary>The vocabulary cannot be used as it stands; the message tells an editor which line to mend.</summary>
public sealed class VocabularyException : Exception
{
    public VocabularyException(string message)
        : base(message)
    {
    }

    public VocabularyException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public VocabularyException()
    {
    }
}
