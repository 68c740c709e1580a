using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <content>Where the article ends: parts that are others' by their headings, what stands before the first and after the last real paragraph, headings that nothing follows.</content>
internal sealed partial class BodyCleaner
{
    private const int LongestDateline = 100;
    private const int LeastBefore = 300;
    private const int LongestByline = 80;

    /// <summary>Drops related stories, comments and the like by their headings: all the rest where little follows, else up to the next real paragraph.</summary>
    private void ForeignParts()
    {
        var good = BoilerplateMarker.GoodSums(_tree);
        var whole = good[End] - good[First];
        for (var i = First; i < End; i++)
        {
            ref readonly var block = ref _tree.Blocks[i];
            var kind = KindOf(block);
            var serves = kind == TagKind.Heading || (block.Length < 40 && block.Marks == 0 && block.LinkDensity < 0.5 && kind is not (TagKind.Item or TagKind.Cell));
            if (block.Dropped || !serves || !FurniturePhrases.HeadsForeignPart(_tree.TextOf(block)))
            {
                continue;
            }

            // A box of its own is dropped as a whole; among the article's own paragraphs the heading's part has no marked end.
            var box = BoxOf(i, good);
            if (box > i + 1 && good[box] - good[i] < 0.3 * whole)
            {
                for (var b = i; b < box; b++)
                {
                    _tree.Blocks[b].Dropped = true;
                }

                continue;
            }

            var rest = good[End] - good[i];
            var isNamed = (_tree.Nodes[block.Container].Hints & Hints.Related) != 0;
            var toTheEnd = (rest < 0.3 * whole || isNamed) && good[i] - good[First] > LeastBefore;
            for (var b = i; b < End; b++)
            {
                if (b > i && !toTheEnd && (KindOf(_tree.Blocks[b]) == TagKind.Heading || (BlockScore.IsGood(_tree.Blocks[b]) && _tree.Blocks[b].LinkDensity < 0.2)))
                {
                    break;
                }

                _tree.Blocks[b].Dropped = true;
            }
        }
    }

    /// <summary>End of the widest element around a heading that holds no real paragraph before it.</summary>
    private int BoxOf(int heading, int[] good)
    {
        var at = _tree.Blocks[heading].Container;
        while (_tree.Nodes[at].Parent > _body && good[heading] == good[_tree.Nodes[_tree.Nodes[at].Parent].FirstBlock])
        {
            at = _tree.Nodes[at].Parent;
        }

        return _tree.Nodes[at].EndBlock;
    }

    /// <summary>Drops datelines and bylines before the first real paragraph, and the scraps after the last one.</summary>
    private void Ends()
    {
        var first = First;
        while (first < End && (All[first].Dropped || !BlockScore.IsGood(All[first]) || IsDateline(_tree.TextOf(All[first]))))
        {
            first++;
        }

        if (first == End)
        {
            return;
        }

        for (var i = first - 1; i >= First; i--)
        {
            ref var block = ref _tree.Blocks[i];
            block.Dropped |= IsDateline(_tree.TextOf(block)) || IsByline(block);
        }

        for (var i = End - 1; i >= first; i--)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            if (BlockScore.IsGood(block) || KindOf(block) is TagKind.Item or TagKind.Cell or TagKind.Quote || (KindOf(block) == TagKind.Paragraph && block.Marks > 0 && block.LinkDensity < 0.3))
            {
                break;
            }

            block.Dropped = true;
        }
    }

    /// <summary>A line that gives the headline or a date and little else.</summary>
    private bool IsDateline(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDateline)
        {
            return false;
        }

        if (_title.Length > 8 && text.Length < _title.Length + LongestDateline && Folding.Fold(text).StartsWith(_title, StringComparison.Ordinal))
        {
            return true;
        }

        var dates = text.IndexOfAnyInRange('0', '9') < 0 ? [] : DateReader.All(text, false);
        return dates.Count > 0 && dates[0].Start < 25 && text.Length - (dates[0].End - dates[0].Start) < 50;
    }

    /// <summary>"By Zehra Aksoy" and nothing else.</summary>
    private bool IsByline(in PageBlock block)
    {
        if (block.Length > LongestByline)
        {
            return false;
        }

        var line = _tree.TextOf(block).ToString();
        return BylineNames.OpeningOf(line) is > 0 and var opening && VisibleByline.AreNames(line[opening..].TrimStart(' ', ':'));
    }

    /// <summary>Drops headings that nothing follows any more.</summary>
    private void Headings()
    {
        var level = 0;
        for (var i = End - 1; i >= First; i--)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            // Some editors set whole paragraphs as headings.
            if (KindOf(block) != TagKind.Heading || (block.Length > LongestDateline && block.Marks > 0))
            {
                level = 9;
                continue;
            }

            var own = _tree.TagOf(block.Container)[1] - '0';
            if (own >= level)
            {
                block.Dropped = true;
            }
            else
            {
                level = own;
            }
        }
    }
}
