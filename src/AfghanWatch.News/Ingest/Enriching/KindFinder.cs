using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Tells what form an article has, from its headline's label and the build of its text.</summary>
internal static class KindFinder
{
    private const int LongestTitle = 160;
    private const int ShortWords = 150;
    private const int VeryShortWords = 90;
    private const double PlainWords = 200;

    private static readonly string[] LiveTitles = ["live:", "live updates", "live blog", "liveblog", "live -", "- live", "| live", "as it happened", "latest updates", "live coverage", "canli:", "canli anlatim", "dakika dakika", "canli blog", "canli |"];
    private static readonly string[] InterviewTitles = ["interview", "q&a", "q & a", "in conversation with", "roportaj", "soylesi", "mulakat", "sorularimizi yanit", "'e konustu:", "'a konustu:"];
    private static readonly string[] OpinionTitles = ["opinion", "op-ed", "analysis", "commentary", "column:", "editorial", "perspective:", "viewpoint", "gorus:", "yorum:", "yorum |", "analiz", "kose yazisi", "gorus |", "explainer"];
    private static readonly string[] StatementTitles =
    [
        "joint statement", "press release", "press statement", "statement by", "statement of", "statement on", "statement from", "statement regarding", "statement in response", "no:", "communique", "joint declaration", "readout of", "remarks by", "press conference by", "open letter", "briefing",
        "basin aciklamasi", "basin bildirisi", "ortak bildiri", "ortak aciklama", "hakkinda aciklama", "iliskin aciklama", "sozcusunun aciklamasi", "kamuoyu duyurusu", "kamuoyuna duyuru", "bilgilendirme", "bildirisinin", "tam metni", "mesaji",
    ];

    public static ArticleKind Find(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes)
    {
        var title = Title(text, article);
        var form = KindForm.Of(text, quotes);
        if (title.StartsWith("live", StringComparison.Ordinal) || title.StartsWith("canli ", StringComparison.Ordinal) || Holds(title, LiveTitles) || form.Stamped >= 4)
        {
            return ArticleKind.Live;
        }

        if (form.Asked >= 3 && form.Asked * 5 >= form.Paragraphs || form.Turns >= 4)
        {
            return ArticleKind.Interview;
        }

        // A label says it outright, unless what is below it reports.
        if (Holds(title, StatementTitles) && form.Quoted < 0.1 && form.Reporting <= 2)
        {
            return ArticleKind.Statement;
        }

        if (Holds(title, OpinionTitles) && form.Reporting * 12 < form.Words)
        {
            return ArticleKind.Opinion;
        }

        return form.Words == 0 ? ArticleKind.Report : KindWeights.BuiltIn.Likeliest(Cues(title, form));
    }

    /// <summary>What the kind is weighed from, in the order of <see cref="KindCue"/>.</summary>
    public static double[] Cues(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes) => Cues(Title(text, article), KindForm.Of(text, quotes));

    private static double[] Cues(string title, KindForm form)
    {
        var hundreds = Math.Max(0.5, form.Words / 100.0);
        var cues = new double[KindWeights.Names.Length];
        cues[(int)KindCue.Base] = 1;
        cues[(int)KindCue.Length] = Math.Clamp(Math.Log(Math.Max(1, form.Words) / PlainWords), -2, 2);
        cues[(int)KindCue.Short] = form.Words < ShortWords ? 1 : 0;
        cues[(int)KindCue.VeryShort] = form.Words < VeryShortWords ? 1 : 0;
        cues[(int)KindCue.Sentences] = Math.Clamp(form.Sentences / 10.0, 0, 3);
        cues[(int)KindCue.TitleInterview] = Holds(title, InterviewTitles) ? 1 : 0;
        cues[(int)KindCue.TitleOpinion] = Holds(title, OpinionTitles) ? 1 : 0;
        cues[(int)KindCue.TitleStatement] = Holds(title, StatementTitles) ? 1 : 0;
        cues[(int)KindCue.TitleAsks] = title.EndsWith('?') ? 1 : 0;
        cues[(int)KindCue.TitleQuotes] = title.Length > 0 && Quotes.QuoteMarkScanner.IsMark(title[0]) ? 1 : 0;
        cues[(int)KindCue.TitleSpeaks] = title.Contains(": ", StringComparison.Ordinal) ? 1 : 0;
        cues[(int)KindCue.Asked] = Math.Min(3, form.Asked) / 3.0;
        cues[(int)KindCue.Turns] = Math.Min(4, form.Turns) / 4.0;
        cues[(int)KindCue.Listed] = Math.Min(4, form.Listed) / 4.0;
        cues[(int)KindCue.Questions] = Math.Min(2, form.Questions / hundreds);
        cues[(int)KindCue.OwnVoice] = Math.Min(3, form.OwnVoice / hundreds);
        cues[(int)KindCue.HasOwnVoice] = form.OwnVoice > 0 ? 1 : 0;
        cues[(int)KindCue.OwnPlural] = Math.Min(4, form.OwnPlural / hundreds);
        cues[(int)KindCue.Reader] = Math.Min(3, form.Reader / hundreds);
        cues[(int)KindCue.Judgement] = Math.Min(4, form.Judgement / hundreds);
        cues[(int)KindCue.Reporting] = Math.Min(6, form.Reporting / hundreds);
        cues[(int)KindCue.NoReporting] = form.Reporting == 0 ? 1 : 0;
        cues[(int)KindCue.Official] = Math.Min(4, form.Official / hundreds);
        cues[(int)KindCue.Quoted] = form.Quoted;
        cues[(int)KindCue.DirectQuotes] = Math.Min(4, form.DirectQuotes / hundreds);
        cues[(int)KindCue.NoQuotes] = form.DirectQuotes == 0 ? 1 : 0;
        cues[(int)KindCue.Announced] = form.Announced ? 1 : 0;
        cues[(int)KindCue.Signed] = form.Signed ? 1 : 0;
        cues[(int)KindCue.LongParagraphs] = Math.Clamp(form.Words / (double)Math.Max(1, form.Paragraphs) / 50, 0, 3);
        return cues;
    }

    // A first sentence that stands in for a headline carries no label.
    private static string Title(NewsText text, ArticleInput article)
    {
        var title = Folding.Fold((article.Title is { Length: > 0 } given ? given : text.Paragraphs.Count > 0 ? text.Paragraphs[0].Cut(text.Text) : "").AsSpan());
        return title.Length > LongestTitle ? "" : title;
    }

    private static bool Holds(string title, string[] labels)
    {
        foreach (var label in labels)
        {
            if (title.Contains(label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
