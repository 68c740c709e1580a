namespace AfghanWatch.Web.Commands;

/// <summary>Input and output of the verbs that work without a store; <c>-</c> is the standard stream.</summary>
internal static class Streams
{
    public static Stream Input(string path) => path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);

    /// <summary>Reads lines that may be as long as a page: by the usual 4 kB each would wait for its file forty times.</summary>
    public static StreamReader Lines(string path) => new(Input(path), bufferSize: 1 << 16);

    public static Stream Output(string path) => path == "-" ? Console.OpenStandardOutput() : File.Create(path);
}
