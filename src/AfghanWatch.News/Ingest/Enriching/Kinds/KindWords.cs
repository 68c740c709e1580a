using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Kinds;

/// <summary>The words, folded, by which <see cref="KindCues"/> tells an article's form.</summary>
internal static class KindWords
{
    public static readonly string[] LiveTitles = ["live:", "live updates", "live blog", "liveblog", "live -", "- live", "| live", "as it happened", "latest updates", "live coverage", "canli:", "canli anlatim", "dakika dakika", "canli blog", "canli |", "| canli"];
    public static readonly string[] InterviewTitles = ["interview", "q&a", "q & a", "in conversation with", "roportaj", "soylesi", "mulakat", "sorularimizi yanit", "'e konustu:", "'a konustu:"];
    public static readonly string[] OpinionTitles = ["opinion", "op-ed", "analysis", "commentary", "column:", "editorial", "perspective:", "viewpoint", "gorus:", "yorum:", "yorum |", "analiz", "kose yazisi", "gorus |", "explainer", "policy note", "briefing note", "letters:", "letter:"];
    public static readonly string[] StatementTitles =
    [
        "joint statement", "press release", "press statement", "statement by", "statement of", "statement on", "statement from", "statement regarding", "statement concerning", "statement in response", "declaration of", "no:", "communique", "joint declaration", "readout of", "remarks by", "open letter",
        "basin aciklamasi", "basin bildirisi", "ortak bildiri", "ortak aciklama", "hakkinda aciklama", "iliskin aciklama", "sozcusunun aciklamasi", "kamuoyu duyurusu", "kamuoyuna duyuru", "tam metni", "full text", "haftalik bilgilendirme",
    ];

    // Phrases of ministries' pages, by their first word.
    public static readonly FrozenDictionary<string, string[][]> OfficialPhrases = new[]
    {
        "following statement", "following is the text", "statement was made", "respectfully announced", "our ministry", "our country", "our embassy", "our consulate", "islamic emirate of afghanistan", "press and information office", "signed by", "media inquiries", "the statement that is made",
        "aciklamasi soyledir", "aciklamasi soyle", "aciklamada sunlar kaydedildi", "kamuoyuna saygiyla", "ulkemiz", "ulkemizin", "bakanligimiz", "buyukelciligimiz", "bildirisi", "yazili bir aciklama", "basin ve halkla iliskiler",
    }.Select(phrase => phrase.Split(' ')).GroupBy(phrase => phrase[0], StringComparer.Ordinal).ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToArray(), StringComparer.Ordinal);

    /// <summary>What a line says that tells who wrote an opinion.</summary>
    public static readonly string[] Notes = ["views expressed", "the views are", "the writer is", "the author is", "the author served", "columnist", "yazarin diger", "yazilari", "gazetesi yazari"];

    public static readonly FrozenSet<string> OwnVoice = new[] { "i", "my", "me", "myself", "ben", "bence", "benim", "bana", "sanirim", "kanaatimce" }.ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> OwnPlural = new[] { "we", "our", "us", "biz", "bizim", "bizi" }.ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> Judgement = new[]
    {
        "should", "must", "ought", "perhaps", "arguably", "clearly", "obviously", "surely", "indeed", "unfortunately", "hardly", "frankly", "nonetheless", "paradoxically", "nobody", "one", "seldom", "tempting", "ask", "whether", "never", "merely", "simply",
        "galiba", "belki", "elbette", "kuskusuz", "aslinda", "acikcasi", "maalesef", "sanki", "adeta", "gerekir", "lazim", "kisacasi", "dogrusu", "hani", "yoksa", "demek", "peki", "oysa", "zaten", "kimse",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Presents = new[] { "is", "are", "has", "have", "does", "do", "can", "will", "may", "cannot" }.ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> Pasts = new[] { "was", "were", "said", "had", "did", "told", "added", "announced", "could", "would" }.ToFrozenSet(StringComparer.Ordinal);
}
