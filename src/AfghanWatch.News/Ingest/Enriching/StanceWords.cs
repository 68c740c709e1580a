using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>A way of saying where one stands.</summary>
/// <param name="Level">The stance it gives towards what its sentence is about.</param>
/// <param name="Reach">How many words may lie between it and what it is about: few for "will" and "if", many for "reject".</param>
/// <param name="Side">On which side of what it is about it must stand.</param>
internal readonly record struct Stance(PositionLevel Level, PositionAct Act, int Reach, StanceSide Side);

/// <summary>Where a word of stance stands: an auxiliary before its verb, a condition after it.</summary>
internal enum StanceSide
{
    Either,
    Before,
    After,
}

/// <summary>Words and phrases of stance in English and Turkish, in the notation of <see cref="TermMatcher"/>.</summary>
internal static class StanceWords
{
    private const int Near = 6;
    private const int Far = 18;

    public static readonly (string Term, Stance Stance)[] English =
    [
        .. All(PositionLevel.Against, PositionAct.Refuses, Far, "refus*", "reject*", "rules out", "ruled out", "ruling out", "out of the question", "opposes", "opposed", "oppose", "objects to", "objected", "against the", "against any", "no intention of", "has no plan*", "had no plan*", "no plans to", "unacceptable",
            "not granted", "no duty", "no obligation", "not obliged", "not an easy job", "not allow*", "not accept*", "not tolerate"),
        .. All(PositionLevel.Against, PositionAct.Refuses, Near, "will not", "won't", "would not", "wouldn't", "cannot", "can not", "can't", "could not", "couldn't", "does not want", "do not want", "did not want", "doesn't want", "don't want", "never", "not be a", "not consider*",
            "no need", "must not", "should not", "not going to", "not want", "not become", "not carry", "no longer"),
        .. All(PositionLevel.Against, PositionAct.Denies, Far, "denied", "denies", "denying", "dismissed"),
        .. All(PositionLevel.Against, PositionAct.Warns, Far, "warned against", "warned", "warns", "warning", "occupier*", "occupying force*", "invader*", "reprehensible", "ill-advised", "would be seen as", "treated as"),
        .. All(PositionLevel.Conditional, PositionAct.Demands, Far, "provided that", "provided", "as long as", "on condition", "on the condition", "conditional on", "under certain conditions", "its conditions", "conditions are met", "unless", "depends on", "depend on", "subject to", "in exchange for", "in return for", "only if", "only when", "must be in place", "must be met", "must be fulfilled"),
        .. All(PositionLevel.Conditional, PositionAct.Demands, Far, "if"),
        .. All(PositionLevel.Open, PositionAct.Announces, Far, "considering", "evaluating", "evaluat*", "assessing", "weighing", "not decided", "no decision", "yet to decide", "exploring", "looking at", "studying", "too early", "would decide", "decide later",
            "no hurry", "no rush", "in no hurry", "take its time", "takes its time", "take our time", "taking its time", "cleared up", "to be clarified", "remains unclear"),
        .. All(PositionLevel.Open, PositionAct.Announces, Near, "may", "might", "could", "ready to", "ready", "willing to", "willing", "open to", "discuss*", "negotiating", "holding talks", "in talks", "talks on", "possib*"),
        .. All(PositionLevel.For, PositionAct.Offers, Far, "offered", "offers", "offer", "offering", "proposed", "proposes", "volunteered", "pledged", "pledges"),
        .. All(PositionLevel.For, PositionAct.Agrees, Far, "agreed", "agrees", "agree", "accepted", "accepts", "approved", "welcomed", "welcomes", "supports", "supported", "backs", "backed", "in favour of", "in favor of", "endorsed"),
        .. All(PositionLevel.For, PositionAct.Demands, Far, "demand*", "asked for", "asked", "request*", "called on", "calls on", "called for", "calls for", "urged", "urges", "insists", "insisted", "pushing", "pressing for", "appealed"),
        .. All(PositionLevel.For, PositionAct.Demands, Near, "wants", "wanted", "want", "would like", "would welcome", "must", "should", "needs to", "has to", "have to"),
        .. All(PositionLevel.For, PositionAct.Announces, Near, "will", "announced", "announces", "plans to", "planned to", "planning to", "intends to", "intend to", "intends", "continue to", "continues to", "decided to", "decision to", "going to", "determined to", "vowed", "vows", "promised", "aims to", "began", "begun", "started"),
    ];

    public static readonly (string Term, Stance Stance)[] Turkish =
    [
        .. All(PositionLevel.Against, PositionAct.Refuses, Far, "reddet*", "karşı çık*", "karşıyız", "karşı olduğ*", "söz konusu değil*", "mümkün değil*", "kabul etme*", "kabul edilemez*", "izin verme*", "müsaade etme*", "niyetimiz yok*", "niyetinde değil*", "göndermeyece*", "almayaca*", "yapmayaca*",
            "etmeyece*", "olmayaca*", "vermeyece*", "istemiyor*", "istemedi*", "tanımayaca*", "tanımıyor*", "düşünmüyor*", "gündemimizde yok*", "kaldıramaz*", "zorunda değil*", "olamaz*", "edemez*", "üstlenmeyece*", "mecburiyeti yok*"),
        .. All(PositionLevel.Against, PositionAct.Denies, Far, "yalanla*", "doğru değil*", "gerçeği yansıtmı*", "asılsız*"),
        .. All(PositionLevel.Against, PositionAct.Warns, Far, "uyardı*", "uyarıyor*", "uyarısı*", "işgalci*", "işgal gücü*", "ikaz et*"),
        .. All(PositionLevel.Conditional, PositionAct.Demands, Far, "şart*", "koşul*", "takdirde", "eğer", "olursa", "sağlanırsa", "verilirse", "istenirse", "kaydıyla", "karşılanırsa", "gerekirse", "gerek görü*", "ihtiyaç duyul*", "talep edilirse", "istenmesi halinde", "istenmesi hâlinde", "olması halinde", "olması hâlinde", "sağlanması halinde", "sağlanması hâlinde", "anlaşılırsa", "uygun olursa"),
        .. All(PositionLevel.Open, PositionAct.Announces, Far, "hazır*", "değerlendir*", "görüşmeler* sür*", "görüşülü*", "müzakereler* sür*", "karar verilme*", "olabilir*", "edebilir*", "alabilir*", "kabul edebil*", "düşünülü*", "açığız", "temas halinde*", "acelemiz yok*", "acele etme*"),
        .. All(PositionLevel.For, PositionAct.Offers, Far, "teklif et*", "teklifi*", "öner*", "taahhüt et*"),
        .. All(PositionLevel.For, PositionAct.Agrees, Far, "kabul etti*", "onayla*", "destekli*", "destek ver*", "anlaştı*", "mutabık*", "memnun*"),
        .. All(PositionLevel.For, PositionAct.Demands, Far, "talep et*", "talebi*", "istedi*", "istiyor*", "istediğ*", "çağrı*", "gerekiyor*", "gerektiğ*", "zorunda", "isteniyor*"),
        .. All(PositionLevel.For, PositionAct.Announces, Far, "edecek*", "edece*", "sürdür*", "devam ed*", "karar ver*", "kararlı*", "planlıyor*", "planladığ*", "hedefli*", "alacak*", "gönderecek*", "işletecek*", "sağlayacak*", "başladı*", "kalacak*", "dönüyor*", "döndü*"),
    ];

    private static IEnumerable<(string, Stance)> All(PositionLevel level, PositionAct act, int reach, params string[] terms) => terms.Select(term => (term, new Stance(level, act, reach, term is "if" or "unless" ? StanceSide.After : reach == Near ? StanceSide.Before : StanceSide.Either)));
}
