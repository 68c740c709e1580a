namespace AfghanWatch.Web.Commands;

/// <summary>Input and output of the verbs that work without a store; <c>-</c> is the standard stream.</summary>
internal static class Streams
{
    public static Stream Input(string path) => path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);

    public static Stream Output(string path) => path == "-" ? Console.OpenStandardOutput() : File.Create(path);
}
