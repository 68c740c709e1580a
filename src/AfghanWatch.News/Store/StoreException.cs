namespace AfghanWatch.News.Store;

/// <summary>The store cannot be used; the message tells the operator what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public StoreException()
    {
    }
}
