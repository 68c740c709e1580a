using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>A way of saying where one stands.</summary>
/// <param name="Level">The stance it gives towards what its sentence is about.</param>
internal readonly record struct Stance(PositionLevel Level, PositionAct Act);

/// <summary>Words and phrases of stance in English and Turkish, in the notation of <see cref="TermMatcher"/>.</summary>
internal static class StanceWords
{
    public static readonly (string Term, Stance Stance)[] English =
    [
        .. All(PositionLevel.Against, PositionAct.Refuses, "refus*", "reject*", "rul* out", "ruled out", "out of the question", "oppos*", "will not", "won't", "would not", "wouldn't", "cannot", "can not", "can't", "could not", "unacceptable",
            "no intention", "not accept*", "not allow*", "not be allowed", "not tolerate", "not going to", "no plan*", "does not want", "do not want", "did not want", "doesn't want", "not ready", "not recognis*", "not recogniz*", "has no", "not need*", "not welcome", "never be", "not obliged",
            "not intend*", "not consider*", "against", "no question of"),
        .. All(PositionLevel.Against, PositionAct.Denies, "denied", "denies", "deny", "dismiss*", "refuted"),
        .. All(PositionLevel.Against, PositionAct.Warns, "warned against", "warned that", "warned turkey", "warned ankara", "warned", "warns", "occupier*", "occupying", "invader*", "reprehensible", "ill-advised"),
        .. All(PositionLevel.Conditional, PositionAct.Demands, "if", "provided", "provided that", "as long as", "on condition that", "on the condition", "conditional", "condition*", "unless", "depend*", "subject to", "in exchange", "in return for", "only when", "once"),
        .. All(PositionLevel.Open, PositionAct.Announces, "may", "might", "could", "ready", "readiness", "willing*", "open to", "consider*", "evaluat*", "assess*", "not decided", "no decision", "not yet", "discuss*", "talks", "negotiat*", "in contact", "looking at", "weigh*", "explor*", "would like", "possib*", "too early"),
        .. All(PositionLevel.For, PositionAct.Offers, "offer*", "propos*", "volunteer*", "pledg*"),
        .. All(PositionLevel.For, PositionAct.Agrees, "agree*", "accept*", "approv*", "welcom*", "allow*", "support*", "back*", "in favour", "in favor", "endors*"),
        .. All(PositionLevel.For, PositionAct.Demands, "demand*", "ask* for", "asked", "request*", "call* on", "call* for", "urg*", "want*", "insist*", "must", "should", "press*"),
        .. All(PositionLevel.For, PositionAct.Announces, "will", "announc*", "plan to", "plans to", "planning to", "intend*", "continu*", "decid*", "going to", "determined", "vow*", "promis*", "aim*", "maintain*", "keep*"),
    ];

    public static readonly (string Term, Stance Stance)[] Turkish =
    [
        .. All(PositionLevel.Against, PositionAct.Refuses, "reddet*", "karsi cik*", "karsiyiz", "karsi oldu*", "soz konusu degil*", "mumkun degil*", "kabul etme*", "kabul edilemez*", "izin verme*", "musaade etme*", "niyetimiz yok*", "niyetinde degil*", "gondermeyece*", "almayaca*",
            "yapmayaca*", "etmeyece*", "olmayaca*", "vermeyece*", "istemiyor*", "istemedi*", "tanimayaca*", "tanimiyor*", "dusunmuyor*", "gundemimizde yok*", "kaldiramaz*", "zorunda degil*", "olamaz*", "edemez*", "ustlenmeyece*"),
        .. All(PositionLevel.Against, PositionAct.Denies, "yalanla*", "dogru degil*", "gercegi yansitmi*", "asilsiz*"),
        .. All(PositionLevel.Against, PositionAct.Warns, "uyardi*", "uyariyor*", "uyarisi*", "isgalci*", "ikaz et*"),
        .. All(PositionLevel.Conditional, PositionAct.Demands, "sart*", "kosul*", "takdirde", "halinde", "eger", "olursa", "saglanirsa", "verilirse", "istenirse", "durumunda", "kaydiyla"),
        .. All(PositionLevel.Open, PositionAct.Announces, "hazir*", "degerlendir*", "gorusmeler*", "gorusulu*", "gorusuyor*", "muzakere*", "karar verilme*", "olabilir*", "edebilir*", "alabilir*", "henuz", "dusunu*", "temas*", "acigiz", "ihtimal*"),
        .. All(PositionLevel.For, PositionAct.Offers, "teklif*", "oner*", "taahhut*"),
        .. All(PositionLevel.For, PositionAct.Agrees, "kabul et*", "onayla*", "destekli*", "destek ver*", "anlasti*", "mutabik*", "olumlu", "memnun*"),
        .. All(PositionLevel.For, PositionAct.Demands, "talep et*", "talep*", "iste*", "cagri*", "gerek*", "zorunda*", "sart kost*"),
        .. All(PositionLevel.For, PositionAct.Announces, "edecek*", "edece*", "surdur*", "devam*", "acikla*", "karar ver*", "kararli*", "planli*", "planla*", "hedefli*", "alacak*", "gonderecek*", "isletecek*", "saglayacak*"),
    ];

    private static IEnumerable<(string, Stance)> All(PositionLevel level, PositionAct act, params string[] terms) => terms.Select(term => (term, new Stance(level, act)));
}
