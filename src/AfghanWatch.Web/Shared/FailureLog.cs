using System.Security.Cryptography;

namespace AfghanWatch.Web.Shared;

/// <summary>Writes a failure to the log once and gives the reference the reader sees.</summary>
public sealed partial class FailureLog(ILogger<FailureLog> logger)
{
    /// <returns>Eight hexadecimal digits, such as <c>7F3A-21C9</c>.</returns>
    public string Write(Exception exception, string what)
    {
        var digits = RandomNumberGenerator.GetHexString(8);
        var reference = $"{digits[..4]}-{digits[4..]}";
        Failed(logger, exception, what, reference);
        return reference;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{What} failed, reference {Reference}")]
    private static partial void Failed(ILogger logger, Exception exception, string what, string reference);
}
