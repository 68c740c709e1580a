namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>How an allowed element takes part in a page.</summary>
internal enum MarkupRole : byte
{
    /// <summary>Holds blocks: quotation, list, item, table, row, cell.</summary>
    Flow,

    /// <summary>Holds one run of text: paragraph, heading, preformatted.</summary>
    Line,
    Inline,
}

/// <summary>An element to be written.</summary>
/// <param name="Id">Tells two elements of one name apart; negative for paragraphs that the source has no element for.</param>
/// <param name="Name">Tag name.</param>
/// <param name="Attributes">Written as they are, with the space before them.</param>
/// <param name="Role">Flow, line or inline.</param>
internal readonly record struct MarkupElement(int Id, string Name, string? Attributes, MarkupRole Role)
{
    private const int MostFlows = 16;

    /// <summary>Whether a flow element stands where HTML lets it stand, looking at the flows before and after it.</summary>
    public static bool Fits(List<MarkupElement> wanted, int index, List<MarkupElement> flows)
    {
        var before = flows.Count > 0 ? flows[^1].Name : null;
        switch (wanted[index].Name)
        {
            case "li":
                return before is "ul" or "ol";
            case "tr":
                return before == "table" && NextFlow(wanted, index) is "td" or "th";
            case "td" or "th":
                return before == "tr";
            case "ul" or "ol":
                return flows.Count + 2 <= MostFlows && before is not ("ul" or "ol" or "table" or "tr") && NextFlow(wanted, index) == "li";
            case "table":
                return flows.Count + 3 <= MostFlows && before is not ("ul" or "ol" or "table" or "tr") && NextFlow(wanted, index) == "tr";
            default:
                return flows.Count < MostFlows && before is not ("ul" or "ol" or "table" or "tr");
        }
    }

    private static string? NextFlow(List<MarkupElement> wanted, int index)
    {
        for (var i = index + 1; i < wanted.Count; i++)
        {
            if (wanted[i].Role == MarkupRole.Flow)
            {
                return wanted[i].Name;
            }
        }

        return null;
    }
}
