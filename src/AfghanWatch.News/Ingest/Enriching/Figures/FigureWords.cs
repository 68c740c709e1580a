using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Units of measure, things that are counted and the words that stop a noun phrase; folded, both languages.</summary>
internal static class FigureWords
{
    /// <summary>Units of measure by every written form, with their short name.</summary>
    public static FrozenDictionary<string, string> Measures { get; } = Table(
        ("km", "km kms kilometer kilometers kilometre kilometres kilometrelik kilometreyi kilometreye kilometrede kilometredir kilometreden kilometresi kilometresini"),
        ("mi", "mile miles mil millik"),
        ("m", "m meter meters metre metres metrelik metreyi metreye"),
        ("ft", "foot feet ft"),
        ("cm", "cm santim santimetre santimetrelik centimeters centimetres centimeter centimetre"),
        ("mm", "mm milimetre milimetrelik millimeters millimetres"),
        ("kg", "kg kilo kilos kilogram kilograms kilogramme kiloluk"),
        ("t", "ton tons tonne tonnes tonluk"),
        ("ha", "hectare hectares hektar"),
        ("USD", "dollar dollars usd dolar dolarlik dolari dolara bucks"),
        ("EUR", "euro euros eur avro avroluk avroyu avroya euroluk"),
        ("TRY", "lira liras tl try liralik lirayi liraya"),
        ("GBP", "pound pounds gbp sterlin"),
        ("AFN", "afghani afghanis afn"),
        ("percent", "percent pct per-cent"),
        ("seconds", "second seconds saniye saniyelik"),
        ("minutes", "minute minutes dakika dakikalik"),
        ("hours", "hour hours saat saatlik saati saatte"),
        ("days", "day days gun gunluk gundur gunde gunu"),
        ("weeks", "week weeks hafta haftalik haftadir haftada"),
        ("months", "month months ay aylik aydir ayda"),
        ("years", "year years yil yillik yildir yilda sene senelik senedir"),
        ("decades", "decade decades"),
        ("centuries", "century centuries yuzyil yuzyildir yuzyillik"),
        ("times", "times kez kere defa"));

    /// <summary>English nouns for what is counted, with the unit they make.</summary>
    public static FrozenDictionary<string, string> Nouns { get; } = Table(
        ("people", "people persons person troops troop soldiers soldier servicemen servicewomen personnel refugees refugee migrants migrant asylum-seekers seekers civilians civilian citizens citizen nationals national evacuees evacuee passengers passenger children child women woman men man "
            + "boys girls officials official officers officer police policemen fighters fighter militants militant insurgents militiamen rebels terrorists diplomats diplomat employees employee staff staffers workers worker engineers engineer doctors journalists journalist students student residents "
            + "villagers guards guard members member killed wounded injured dead deaths casualties fatalities victims missing detained arrested marines forces guests smugglers suspects detainees prisoners inmates hostages commandos pilots experts technicians interpreters translators "
            + "contractors volunteers relatives ministers lawmakers deputies mps lawyers judges teachers nurses patients travelers travellers foreigners others deportees returnees immigrants orphans protesters demonstrators afghans syrians turks americans britons germans iranians iraqis pakistanis "
            + "scholars players pupils medics sons daughters cousins brothers sisters exiles expatriates specialists surgeons sappers reservists athletes footballers artists professors actors singers farmers drivers sailors crewmen airmen midwives traders merchants businessmen businesspeople tourists pilgrims "
            + "mothers fathers parents widows clerics imams mullahs elders chiefs governors mayors ambassadors envoys consuls senators scientists analysts activists campaigners reporters editors photographers cameramen bodyguards gunmen bombers attackers jihadists extremists captives labourers laborers builders "
            + "grandchildren schoolchildren fishermen clergymen tribesmen countrymen policewomen cleaners tailors shopkeepers electricians mechanics porters youths teenagers adults minors infants babies wives husbands siblings nephews nieces countrymen compatriots servants welders warriors dwellers combatants recruits cadets generals advisers advisors agents inspectors gendarmes "
            + "russians uzbeks tajiks australians canadians italians frenchmen spaniards hungarians azerbaijanis qataris europeans turkmens jews muslims voters spectators leaders delegates representatives individuals humans souls bodies"),
        ("families", "families family households household"),
        ("flights", "flights flight sorties sortie"),
        ("aircraft", "planes plane aircraft airplanes jets jet helicopters helicopter drones drone airliners uavs"),
        ("vehicles", "vehicles vehicle trucks truck buses bus cars car tanks tank humvees boats boat ships ship trains train"),
        ("airports", "airports airport"),
        ("countries", "countries nations"),
        ("missions", "consulates consulate embassies embassy"),
        ("provinces", "provinces province districts district cities city towns town villages village regions region"),
        ("attacks", "attacks attack bombings bombing explosions explosion blasts blast rockets rocket missiles missile strikes airstrikes raids incidents operations"),
        ("votes", "votes vote"),
        ("homes", "homes home houses house tents tent schools school hospitals hospital buildings building camps camp centers centres beds"),
        ("items", "towers tower checkpoints posts cameras weapons rifles documents visas visa passports applications cases case crossings parcels boxes doses vaccines"));

    /// <summary>Turkish stems for what is counted; every inflected form begins with one.</summary>
    public static IReadOnlyList<(string Stem, string Unit)> TurkishStems { get; } =
    [
        ("asker", "people"), ("kisi", "people"), ("multeci", "people"), ("gocmen", "people"), ("siginmaci", "people"), ("sivil", "people"), ("vatandas", "people"), ("personel", "people"), ("polis", "people"),
        ("cocuk", "people"), ("kadin", "people"), ("erkek", "people"), ("yarali", "people"), ("militan", "people"), ("diplomat", "people"), ("yolcu", "people"), ("insan", "people"), ("calisan", "people"), ("gorevli", "people"),
        ("afgan", "people"), ("suriyeli", "people"), ("pakistanli", "people"), ("iranli", "people"), ("irakli", "people"), ("bangladesli", "people"), ("turk", "people"), ("amerikali", "people"), ("gazeteci", "people"), ("ogrenci", "people"), ("isci", "people"), ("terorist", "people"), ("savasci", "people"), ("subay", "people"),
        ("uzman", "people"), ("muhendis", "people"), ("doktor", "people"), ("kacak", "people"), ("duzensiz", "people"), ("organizator", "people"), ("supheli", "people"), ("olu", "people"), ("sehit", "people"), ("sehid", "people"), ("turist", "people"), ("katilimci", "people"), ("milletvekil", "people"), ("bakan", "people"), ("isim", "people"), ("ismi", "people"), ("tahliye", "people"), ("uye", "people"), ("kaciri", "people"), ("murettebat", "people"), ("teknisyen", "people"), ("koylu", "people"), ("pilot", "people"), ("yetkili", "people"), ("mehmetcik", "people"), ("mehmetcig", "people"), ("muhacir", "people"), ("esir", "people"), ("rehine", "people"), ("gonullu", "people"), ("tercuman", "people"), ("jandarma", "people"), ("korucu", "people"),
        ("aile", "families"), ("sefer", "flights"), ("ucus", "flights"), ("sorti", "flights"), ("ucak", "aircraft"), ("helikopter", "aircraft"), ("boeing", "aircraft"), ("airbus", "aircraft"), ("arac", "vehicles"), ("otobus", "vehicles"), ("kamyon", "vehicles"), ("tir", "vehicles"), ("gemi", "vehicles"), ("tekne", "vehicles"),
        ("havaliman", "airports"), ("havaalan", "airports"), ("ulke", "countries"), ("konsolosluk", "missions"), ("buyukelcilik", "missions"), ("vilayet", "provinces"), ("eyalet", "provinces"), ("ilce", "provinces"), ("koy", "provinces"), ("sehir", "provinces"), ("sehri", "provinces"), ("kent", "provinces"),
        ("saldiri", "attacks"), ("patlama", "attacks"), ("roket", "attacks"), ("operasyon", "attacks"), ("ev", "homes"), ("cadir", "homes"), ("okul", "homes"), ("hastane", "homes"), ("kule", "items"), ("kamera", "items"), ("vize", "items"), ("pasaport", "items"),
    ];

    /// <summary>Qualifiers that stand before a number; the longest that fits is taken.</summary>
    public static IReadOnlyList<string[]> Before { get; } = Phrases(
        "about", "around", "some", "roughly", "approximately", "nearly", "almost", "more than", "over", "at least", "at most", "up to", "as many as", "as much as", "as few as", "fewer than", "less than", "under", "above", "below", "close to", "an estimated", "estimated", "only", "just", "just over",
        "just under", "a little over", "little over", "a little more than", "little more than", "slightly more than", "slightly over", "just short of", "well below", "perhaps", "barely", "a further", "further", "virtually", "some", "well over", "well above", "no more than", "no less than", "no fewer than", "not more than", "upwards of", "in excess of", "exactly", "a total of", "total of", "maximum of", "a maximum of", "a minimum of", "greater than", "another", "an additional", "additional", "approx",
        "yaklasik", "yaklasik olarak", "en az", "en fazla", "en cok", "tahminen", "takriben", "asagi yukari", "sadece", "yalnizca", "toplam", "toplamda", "neredeyse", "asgari", "azami");

    /// <summary>Qualifiers that stand after a number or its noun.</summary>
    public static IReadOnlyList<string[]> After { get; } = Phrases(
        "or more", "or so", "or fewer", "or less", "odd", "- odd", "- plus",
        "den fazla", "dan fazla", "ten fazla", "tan fazla", "den cok", "dan cok", "den az", "dan az", "ten az", "tan az", "e yakin", "a yakin", "ye yakin", "ya yakin", "i askin", "u askin", "yi askin", "yu askin", "in uzerinde", "un uzerinde", "in uzerindeki", "un uzerindeki", "nin uzerindeki", "nin uzerinde", "nun uzerinde", "e kadar", "a kadar", "ye kadar", "ya kadar",
        "un biraz uzerinde", "in biraz uzerinde", "nin biraz uzerinde", "nun biraz uzerinde", "un epey uzerinde", "in epey uzerinde", "un altinda", "in altinda", "nin altinda", "kadar", "civarinda", "dolayinda", "fazla", "yakin", "uzerinde", "askin", "kusur", "kusuru");

    /// <summary>Words that end an English noun phrase.</summary>
    public static FrozenSet<string> Stops { get; } = ("a an the in at to of on from who whom which that were was had have has are is be been being and or but nor for with by as after since will would could can may might should must into out over under about around than then there it its their his her our my "
        + "he she they we you i this these those not no also still now while when where if because before until between among during through across within without against toward towards via per both such so only just even said says told have've are'nt currently already remain remained stationed left fled crossed took "
        + "took arrived came went began started continue continued are'n do did does live lived await waiting using across near inside outside along more most yet ago earlier later long wide high away who've gave got made saw found told put sent held lost won met set cut hit fell rose grew brought kept stood say says them runs works makes takes gives goes keeps holds lies stands").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Table(params (string Unit, string Words)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.TryAdd(word, unit);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static List<string[]> Phrases(params string[] phrases)
    {
        var list = new List<string[]>();
        foreach (var phrase in phrases)
        {
            list.Add(phrase.Split(' '));
        }

        list.Sort((a, b) => b.Length.CompareTo(a.Length));
        return list;
    }
}
