using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>A small vocabulary for the finders' tests, so that they do not move with the seeds.</summary>
internal static class ActorTestVocabulary
{
    public static DossierVocabulary Value { get; } = new(Actors(), Terms(), Questions(), Places()) { Stances = ActorSeedVocabularyTests.Shipped.Stances };

    public static ActorFinder Finder { get; } = new(Value);

    public static IReadOnlyList<ActorMention> ActorsIn(string text, string language = "en", string? publishedOn = "2021-08-16", string title = "", string? byline = null) =>
        Finder.Find(NewsText.Cut(text, language), new ArticleInput(title, text, language, publishedOn is null ? null : DateOnly.Parse(publishedOn, System.Globalization.CultureInfo.InvariantCulture), null, byline));

    private static Actor[] Actors() =>
    [
        Person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan", ["Tayyip Erdoğan"], plain: ["Erdoğan"]) with
        {
            Roles = [Office("recep-tayyip-erdogan", "Turkey", "2014-08-28", "", ["Turkish president", "Turkey's president", "president of Turkey"], ["Türkiye Cumhurbaşkanı"])],
        },
        Person("hulusi-akar", "Hulusi Akar", [], shorts: ["Akar"]) with
        {
            Roles = [Office("hulusi-akar", "Turkey", "2018-07-10", "2023-06-03", ["Turkish defence minister", "Turkish defense minister", "Turkey's defence minister", "Turkey's defense minister"], ["Milli Savunma Bakanı", "Türkiye Savunma Bakanı"])],
        },
        Person("yasar-guler", "Yaşar Güler", [], shorts: ["Güler"]) with
        {
            Roles = [Office("yasar-guler", "Turkey", "2023-06-04", "", ["Turkish defence minister", "Turkish defense minister", "Turkey's defence minister", "Turkey's defense minister"], ["Milli Savunma Bakanı"])],
        },
        Person("mevlut-cavusoglu", "Mevlüt Çavuşoğlu", [], plain: ["Çavuşoğlu"]),
        Person("antony-blinken", "Antony Blinken", ["Anthony Blinken"], plain: ["Blinken"]),
        Person("joe-biden", "Joe Biden", ["Joseph Biden"], plain: ["Biden"]),
        Person("ned-price", "Ned Price", [], shorts: ["Price"]),
        Person("hamid-karzai", "Hamid Karzai", [], plain: ["Karzai"]),
        Person("zabihullah-mujahid", "Zabihullah Mujahid", ["Zabiullah Mujahid", "ذبیح‌الله مجاهد"], shorts: ["Mujahid"]),
        Person("ashraf-ghani", "Ashraf Ghani", ["Eşref Gani"], shorts: ["Ghani"]),
        new Actor("taliban", "Taliban", ActorKind.Group, "Taliban", ["Islamic Emirate of Afghanistan"], [], []),
        new Actor("nato", "NATO", ActorKind.Institution, "NATO", ["North Atlantic Treaty Organization"], [], []),
        new Actor("turkish-defence-ministry", "Turkish Ministry of National Defence", ActorKind.Institution, "Turkey", ["Turkish Defense Ministry", "Turkish Defence Ministry", "Milli Savunma Bakanlığı"], [], []),
        new Actor("taliban-spokesman", "Taliban spokesman (unnamed)", ActorKind.Unnamed, "Taliban", ["Taliban spokesman", "Taliban spokesperson", "spokesman for the Taliban", "Taliban sözcüsü"], [], []),
    ];

    private static Actor Person(string id, string name, string[] aliases, string[]? shorts = null, string[]? plain = null) =>
        new(id, name, ActorKind.Person, "", aliases, shorts ?? [], plain ?? []);

    private static Role Office(string id, string country, string from, string to, string[] english, string[] turkish) =>
        new(id, "office", country, Day(from), Day(to), english[0], turkish[0], english, turkish, "test");

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TopicTerm[] Terms() =>
    [
        new("troops", "en", "troop*", 1.5, "term", null),
        new("troops", "en", "withdraw* + troop*|soldier*|force*", 2.5, "term", null),
        new("troops", "en", "soldier*", 1.5, "term", null),
        new("troops", "tr", "asker*", 2, "term", null),
        new("troops", "tr", "tahliye*", 1, "term", null),
        new("airport", "en", "kabul airport", 3, "term", null),
        new("airport", "en", "airport", 1, "term", null),
        new("airport", "en", "airport + operat*|run*|secur*", 4.5, "term", null),
        new("airport", "en", "kabul|afghan*", 1, "needs", null),
        new("airport", "tr", "havaliman*", 3, "term", null),
        new("refugees", "en", "refugee*", 2, "term", null),
        new("refugees", "en", "migrant*", 2, "term", null),
        new("refugees", "en", "citizen*", 2, "against", null),
        new("refugees", "tr", "düzensiz göç*", 2, "term", null),
        new("refugees", "tr", "sığınmacı*", 2, "term", null),
        new("consulates", "en", "consulate* + clos*|shut*|reopen*", 4.5, "term", null),
        new("consulates", "en", "embassy", 1, "term", null),
        new("consulates", "en", "embassy said", 2, "against", null),
        new("consulates", "tr", "konsolosluğ*", 2, "term", null),
        new("consulates", "tr", "büyükelçiliğ* + kapat*|taşı*|tahliye*", 4.5, "term", null),
        new("_dossier", "en", "turkey", 3, "turkey", null),
        new("_dossier", "en", "turkish", 3, "turkey", null),
        new("_dossier", "en", "ankara", 3, "turkey", null),
        new("_dossier", "en", "afghan*", 3, "afghanistan", null),
        new("_dossier", "en", "taliban", 3, "afghanistan", null),
        new("_dossier", "en", "kabul", 3, "afghanistan", null),
        new("_dossier", "en", "football*|midfielder", 4, "against", null),
        new("_dossier", "tr", "türkiye*", 3, "turkey", null),
        new("_dossier", "tr", "türk", 3, "turkey", null),
        new("_dossier", "tr", "afgan*", 3, "afghanistan", null),
        new("_dossier", "tr", "taliban*", 3, "afghanistan", null),
        new("_dossier", "tr", "kabil*", 3, "afghanistan", null),
    ];

    private static StandingQuestion[] Questions() =>
    [
        new("soldiers-staying", "troops", "Should Turkish soldiers stay in Afghanistan?", "Türk askeri Afganistan'da kalmalı mı?", ["troop*|soldier*|force* + stay*|remain*|keep*", "!withdraw* + troop*|soldier*|force*"], ["asker* + kal*", "!asker* + çekil*"]),
        new("taking-in-refugees", "refugees", "Should Turkey take in refugees?", "Türkiye mülteci almalı mı?", ["refugee*|migrant* + tak*|accept*|host*|admit*|let*|wave"], ["mülteci*|göçmen* + al*|kabul*|göç*"]),
        new("running-kabul-airport", "airport", "Should Turkey run Kabul airport?", "Kabil havalimanını Türkiye işletmeli mi?", ["airport + run*|operat*|secur*|guard*"], ["havaliman* + işlet*|güvenli*"]),
    ];

    private static Place[] Places() =>
    [
        new("Kabul", ["Kabil"], "Afghanistan", "city"),
        new("Ankara", [], "Turkey", "city"),
        new("Mazar-i-Sharif", ["Mezar-ı Şerif", "Mazar-e-Sharif"], "Afghanistan", "city"),
        new("Van", [], "Turkey", "province"),
        new("Afghanistan", ["Afganistan"], "Afghanistan", "country"),
        new("Turkey", ["Türkiye"], "Turkey", "country"),
    ];
}
