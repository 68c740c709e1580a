using System.Text;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Fuzz;

/// <summary>Seeded damage to valid markup: what generators, editors, proxies and attackers do to it.</summary>
internal sealed class Mutation(int seed)
{
    /// <summary>Markup that parsers have disagreed about, and other ways to smuggle something that runs.</summary>
    public static readonly string[] Payloads =
    [
        "<script>x()</script>", "<scr<script>ipt>x()</scr</script>ipt>", "<img src=x onerror=x()>", "<svg onload=x()>", "<a href=\"jav&#x09;ascript:x()\">k</a>", "<a href=\"&#1;javascript:x()\">k</a>", "<a href='java\nscript:x()'>k</a>", "<a href=JaVaScRiPt&colon;x()>k</a>",
        "<a href=\"data:text/html,<b>x\">k</a>", "<a href='vbscript:x'>k</a>", "<img src='data:image/svg+xml,<svg onload=x()>'>", "<img srcset='javascript:x() 1x'>", "<iframe srcdoc='<p onclick=x()>'></iframe>", "<object data=javascript:x()></object>", "<embed src=javascript:x()>", "<base href='javascript:x//'>",
        "<meta http-equiv=refresh content='0;url=javascript:x()'>", "<link rel=stylesheet href=x>", "<style>@import 'x';</style>", "<p style=\"background:url(javascript:x())\">k</p>", "<form action=javascript:x()><button formaction=javascript:x()>k</button></form>", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x()&gt;\">",
        "<svg></p><style><a id=\"</style><img src=1 onerror=x()>\">", "<noscript><p title=\"</noscript><img src=x onerror=x()>\">", "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=x() src>\">", "<select><template><style><!--</style><a rel=\"--></style></template></select><img src onerror=x()>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=x()>\">", "<textarea><p title=\"</textarea><img src=x onerror=x()>\">", "<title><p title=\"</title><img src=x onerror=x()>\">", "<plaintext>", "<!--><img src=x onerror=x()>-->", "<!-- --!><img src=x onerror=x()>", "<![CDATA[<img src=x onerror=x()>]]>", "<?x <img src=x onerror=x()>?>",
        "<a href=\"https://example.org/&quot; onclick=&quot;x()\">k</a>", "<a href='https://example.org/`onclick=x()'>k</a>", "<img alt='\"><script>x()</script>' src=https://example.org/a>", "<table><a href=https://example.org/>k<tr><td>", "<svg><foreignObject><p><svg><desc><p onclick=x()>k", "<math><annotation-xml encoding=text/html><p onclick=x()>k",
        "<template><p onclick=x()>k</template>", "<frameset onload=x()>", "<body onload=x()>", "<html onclick=x()>", "<input autofocus onfocus=x()>", "<details open ontoggle=x()>k</details>", "<video><source onerror=x()></video>", "<isindex action=javascript:x()>", "<a xlink:href=javascript:x()>k</a>", "<p is=x-y onclick=x()>k</p>", "\u2028<p>k\u2029", "&lt;img src=x onerror=x()&gt;",
    ];

    private static readonly string[] Entities = ["&", "&amp", "&amp;amp;", "&#0;", "&#x110000;", "&#xD800;", "&#99999999999;", "&unknown;", "&notit;", "&#x;", "&#;", "&nbsp", "&lt", "&#128;"];
    private readonly Random _random = new(seed);

    public string Damage(string markup)
    {
        for (var times = _random.Next(1, 6); times > 0; times--)
        {
            markup = Once(markup);
        }

        return markup;
    }

    private string Once(string markup)
    {
        var at = _random.Next(markup.Length + 1);
        var tag = Tag(markup);
        return _random.Next(14) switch
        {
            0 => markup.Insert(tag.End, Payloads[_random.Next(Payloads.Length)]),
            1 => markup.Insert(at, Payloads[_random.Next(Payloads.Length)]),
            2 => markup.Remove(tag.Start, tag.End - tag.Start),
            3 => markup.Insert(tag.End, Repeat(markup[tag.Start..tag.End], 40)),
            4 => markup.Insert(at, Entities[_random.Next(Entities.Length)]),
            5 => markup.Insert(at, new string((char)_random.Next(0, 33), _random.Next(1, 4))),
            6 => markup.Insert(at, ((char)_random.Next(0xD800, 0xE000)).ToString()),
            7 => markup[..at],
            8 => markup.Insert(Math.Max(tag.Start, tag.End - 1), Attributes()),
            9 => markup.Insert(at, Repeat(_random.Next(2) == 0 ? "<div>" : "<b>", 300)),
            10 => Swapped(markup),
            11 => markup.Replace('"', '\''),
            12 => markup.Insert(at, markup[tag.Start..Math.Min(markup.Length, tag.End + 400)]),
            _ => markup.Insert(at, Repeat("]]>--></", _random.Next(1, 3))),
        };
    }

    private (int Start, int End) Tag(string markup)
    {
        var from = markup.Length == 0 ? 0 : _random.Next(markup.Length);
        var start = markup.IndexOf('<', from);
        var end = start < 0 ? -1 : markup.IndexOf('>', start);
        return end < 0 ? (markup.Length, markup.Length) : (start, end + 1);
    }

    private string Swapped(string markup)
    {
        var (first, second) = (Tag(markup), Tag(markup));
        if (first.End > second.Start)
        {
            return markup;
        }

        return string.Concat(markup.AsSpan(0, first.Start), markup.AsSpan(second.Start, second.End - second.Start), string.Concat(markup.AsSpan(first.End, second.Start - first.End), markup.AsSpan(first.Start, first.End - first.Start), markup.AsSpan(second.End)));
    }

    private string Attributes()
    {
        var attributes = new StringBuilder();
        for (var i = _random.Next(1, 60); i > 0; i--)
        {
            attributes.Append(_random.Next(5) switch
            {
                0 => " onclick=x()",
                1 => " class=\"comment share ad hidden related byline\"",
                2 => $" a{i}='{new string('x', _random.Next(30))}",
                3 => " href=javascript:x()",
                _ => " style='display:none;x:expression(x())'",
            });
        }

        return attributes.ToString();
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
