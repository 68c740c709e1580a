namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Bylines that no mark gives away: "04.02.2022 | Uta Helkenberg" beside the headline, or a name alone under the last paragraph.</summary>
internal static class BylineLines
{
    private const int LongestLine = 120;
    private const int BlocksBefore = 3;
    private const int BlocksAfter = 14;
    private const int MostSignOffs = 2;
    private const int MostWordsSigned = 4;

    private static readonly string[] Separators = [" | ", "|", " · ", "·", " • ", "•", " – ", " — ", " - ", " // ", " / "];

    public static string? Find(PageTree tree, PageSpot spot, BylineNames names) => NearHeadline(tree, spot, names) ?? SignOff(tree, spot, names) ?? BylineFoot.Author(tree, spot, names);

    private static string? NearHeadline(PageTree tree, PageSpot spot, BylineNames names)
    {
        if (spot.Headline < 0)
        {
            return null;
        }

        ref readonly var headline = ref tree.Nodes[spot.Headline];
        var last = Math.Min(tree.Blocks.Length, headline.EndBlock + BlocksAfter);
        string? beside = null;
        for (var b = Math.Max(0, headline.FirstBlock - BlocksBefore); b < last; b++)
        {
            var block = tree.Blocks[b];
            if (block.Length is < 4 or > LongestLine || (b >= headline.FirstBlock && b < headline.EndBlock))
            {
                continue;
            }

            var line = tree.TextOf(block).ToString();
            if (b >= headline.EndBlock && Opened(line, names) is { } opened)
            {
                return opened;
            }

            beside ??= BesideDate(line, names);
        }

        return beside;
    }

    /// <summary>A part of the line that begins as bylines do.</summary>
    private static string? Opened(string line, BylineNames names)
    {
        foreach (var part in line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var opening = BylineNames.OpeningOf(part);
            if (opening > 0 && part.AsSpan(opening).TrimStart(" :") is { Length: > 1 } rest && char.IsUpper(rest[0]) && names.Read(part) is { } name && VisibleByline.LooksLikeNames(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A line that gives the date and, apart from it, nothing but a name, or the word "by" and a name.</summary>
    private static string? BesideDate(string line, BylineNames names)
    {
        var dates = DateReader.All(line, false);
        if (dates.Count == 0)
        {
            return null;
        }

        foreach (var part in line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateReader.All(part, false).Count == 0 && IsBareName(part) && names.Read(part) is { } name)
            {
                return name;
            }

            foreach (var opening in (ReadOnlySpan<string>)[" by ", " von ", " par ", " por "])
            {
                var at = part.LastIndexOf(opening, StringComparison.OrdinalIgnoreCase);
                if (at > 0 && at + opening.Length < part.Length && char.IsUpper(part[at + opening.Length]) && names.Read(part[(at + opening.Length)..]) is { } named && VisibleByline.LooksLikeNames(named))
                {
                    return named;
                }
            }
        }

        return null;
    }

    /// <summary>A name in bold or italics, alone at the end of the text or of a part of it; or a line there that begins as bylines do.</summary>
    private static string? SignOff(PageTree tree, PageSpot spot, BylineNames names)
    {
        if (spot.End <= spot.Start || tree.Nodes.Length == 0)
        {
            return null;
        }

        ref readonly var body = ref tree.Nodes[spot.Start];
        var paragraph = -1;
        for (var b = body.FirstBlock; b < Math.Min(body.EndBlock, tree.Blocks.Length); b++)
        {
            ref readonly var block = ref tree.Blocks[b];
            if (block.Length >= BylineFoot.ShortestParagraph)
            {
                paragraph = b;
            }
            else if (paragraph >= 0 && b <= paragraph + MostSignOffs && tree.Nodes[block.Container].Kind is TagKind.Paragraph or TagKind.Block && EndsPart(tree, b))
            {
                var line = tree.TextOf(block).ToString();
                if ((IsBareName(line) && IsEmphasised(tree, spot, b) ? names.Read(line) : Opened(line, names)) is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    /// <summary>Whether no real paragraph follows in the element that holds the line's own.</summary>
    private static bool EndsPart(PageTree tree, int block)
    {
        var parent = tree.Nodes[tree.Blocks[block].Container].Parent;
        if (parent < 0)
        {
            return false;
        }

        for (var b = block + 1; b < tree.Nodes[parent].EndBlock; b++)
        {
            if (tree.Blocks[b].Length >= BylineFoot.ShortestParagraph)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBareName(string text)
    {
        if (!VisibleByline.LooksLikeName(text) || text.Split(' ').Length > MostWordsSigned)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEmphasised(PageTree tree, PageSpot spot, int block)
    {
        for (var i = spot.Start; i < spot.End; i++)
        {
            if (tree.Nodes[i].Kind != TagKind.Text || tree.Nodes[i].FirstBlock != block)
            {
                continue;
            }

            for (var at = tree.Nodes[i].Parent; at > spot.Start && tree.Nodes[at].Kind <= TagKind.Inline; at = tree.Nodes[at].Parent)
            {
                if (tree.TagOf(at) is "em" or "strong" or "b" or "i")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
