using System.Text.Json;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>Evidence as one column: <c>[[start,end,"rule","alias"],…]</c>. A row per item would double the store.</summary>
internal static class EvidenceText
{
    public static string Write(IReadOnlyList<Evidence> evidence)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(64);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var item in evidence)
            {
                json.WriteStartArray();
                json.WriteNumberValue(item.Span.Start);
                json.WriteNumberValue(item.Span.End);
                json.WriteStringValue(item.Rule);
                if (item.Alias is not null)
                {
                    json.WriteStringValue(item.Alias);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Where the items begin. Many are asked for at once, and parsing all of each took most of the time.</summary>
    /// <param name="text">In UTF-8.</param>
    public static List<int> Starts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int>();
        var (quoted, depth) = (false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'"':
                    quoted = !quoted;
                    break;
                case (byte)']' when !quoted:
                    depth--;
                    break;
                case (byte)'[' when !quoted && ++depth == 2:
                    var start = 0;
                    while (i + 1 < text.Length && char.IsAsciiDigit((char)text[i + 1]))
                    {
                        start = (start * 10) + text[++i] - '0';
                    }

                    starts.Add(start);
                    break;
            }
        }

        return starts;
    }

    public static IReadOnlyList<Evidence> Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var evidence = new List<Evidence>(json.RootElement.GetArrayLength());
        foreach (var item in json.RootElement.EnumerateArray())
        {
            evidence.Add(new Evidence(
                new TextSpan(item[0].GetInt32(), item[1].GetInt32()),
                item[2].GetString()!,
                item.GetArrayLength() > 3 ? item[3].GetString() : null));
        }

        return evidence;
    }
}
