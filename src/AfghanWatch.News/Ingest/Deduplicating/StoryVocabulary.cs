namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Word lists of the story matcher: one language beside the other, since no form stands in both with another meaning that matters here.</summary>
internal static class StoryVocabulary
{
    /// <summary>Words of grammar; they tell nothing about a report.</summary>
    public const string StopWords = """
        a an the of and or to in on at by for with from as is are was were be been being am it its it's he she they them their his her him hers we us our you your i me my that this these those there here
        which who whom whose what when where why how if then than but not no nor so such also too very just only even still yet already again more most much many any some all both each every other another own same
        into onto over under up down out off about after before between during through against among toward towards upon within without because since until while although though however whether amid per via
        do does did done doing have has had having will would shall should can could may might must ought let make made get got go goes went gone come came take took taken put set keep kept give gave given
        one ones first last next now today yesterday tomorrow mr mrs ms dr gen rather quite well far once ever never else like unlike around across along near despite due
        according said says say saying told tell tells added adding mr. it'll don't doesn't didn't won't isn't aren't wasn't that's
        ve veya ya da de ki bir bu şu o ile için gibi kadar göre daha en çok az ise ama fakat ancak ne mi mı mu mü her hiç bazı tüm bütün olan olarak oldu olduğu olduğunu olması olmak olur olup olacak olacağı olduğuna
        var yok değil hem diye sonra önce üzere karşı doğru beri itibaren şey kendi kendisi onun bunun onlar bunlar bize biz siz ben sen dedi söyledi belirtti ifade etti eden eder edildi edilen etmek ettiği ettiğini ederek edecek
        yapılan yapıldı yaptığı yaptı yapan konuştu kaydetti dile getirdi vurguladı bildirildi bildirdi açıkladı aktardı arasında içinde üzerinde tarafından nedeniyle dolayı rağmen ayrıca böyle şöyle bugün dün yarın
        """;

    /// <summary>Words of every second news report; a shared one says little.</summary>
    public const string CommonWords = """
        year years month week day days time people man men woman women country countries state states government official officials minister ministry president prime leader leaders group spokesman spokesperson spokeswoman
        report reports reported news agency media press statement interview conference meeting visit talks call world international national foreign public local part number issue situation case way work plan plans role place
        new old former early late long high large small great big good important possible several recent current main full general special another further future past present political military security
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        percent million billion thousand hundred need want ask think know see hold call use become remain follow include lead bring show send run stand seek side sides end back end matter question party parties
        yıl yıllık ay hafta gün günü saat kişi insan ülke ülkeler devlet hükümet yetkili yetkililer bakan bakanı bakanlık bakanlığı başkan başkanı cumhurbaşkanı lider sözcü sözcüsü haber ajansı basın açıklama açıklamada açıklaması toplantı ziyaret görüşme
        dünya uluslararası milli ulusal dış yeni eski büyük küçük önemli son ilk genel özel siyasi askeri güvenlik konu durum taraf yer zaman tarih tarihinde
        tayyip recep mevlut cavusoglu hulusi akar ibrahim kalin suleyman soylu zabihullah mujahid mucahid suhail shaheen joe biden antony blinken jens stoltenberg hamid karzai amir khan muttaqi muttaki
        xinhua ani dha iha bloomberg urdupoint hurriyet daily sabah trt world bianet duvar khaama mehr bbc cnn al jazeera english
        reuters anadolu agency aa afp ap dpa tass sputnik resolute support istanbul cihad erginay
        pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzde milyon milyar bin yüz
        """;

    /// <summary>Words of every report of this dossier.</summary>
    public const string DossierWords = """
        turkey turkish turkiye ankara turk afghanistan afghan afghans kabul taliban airport us u.s american america washington nato
        troops soldiers forces withdrawal mission refugees migrants refugee migrant government minister president foreign defense defence ministry security country
        türkiye türk afganistan afgan afganlar kabil taliban havalimanı havaalanı abd amerika asker askerleri askeri mülteci göçmen göçmenler sığınmacı düzensiz bakanı cumhurbaşkanı erdogan erdoğan
        """;

    /// <summary>Days of the week, whose change marks another instance of a template.</summary>
    public const string DayWords = "monday tuesday wednesday thursday friday saturday sunday pazartesi salı çarşamba perşembe cuma cumartesi";

    /// <summary>One agency a line, by the single words that name it.</summary>
    public const string AgencyWords = """
        reuters
        ap associated
        afp agence
        aa anadolu
        dha demiroren
        iha ihlas
        anka
        dpa
        tass
        sputnik
        ria
        interfax
        xinhua
        bloomberg
        ani
        pti
        ians
        pa
        efe
        ansa
        upi
        kyodo
        irna
        tasnim
        pajhwok
        tolonews
        bakhtar
        """;

    /// <summary>Number words; scale words are negative exponents of ten.</summary>
    public const string NumberWords = """
        two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
        twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=-2 thousand=-3 million=-6 billion=-9 dozen=12 hundreds=-2 mn=-6 bn=-9
        iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=-2 bin=-3 milyon=-6 milyar=-9
        """;
}
