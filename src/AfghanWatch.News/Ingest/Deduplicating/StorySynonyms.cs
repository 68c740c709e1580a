namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Words that rewriters put for one another, in the reports of this dossier and of news at large.</summary>
internal static class StorySynonyms
{
    /// <summary>One meaning a line; the first word names the group. A word counts where it stands first.</summary>
    public const string Lines = """
        turkey turkish turks turkiye türkiye türk türkler ankara
        america american americans washington states abd amerikan amerika usa u.s u.s.
        britain british uk london u.k u.k.
        russia russian russians moscow kremlin rusya rus moskova
        iran iranian iranians tehran iranlı tahran
        pakistan pakistani islamabad
        germany german berlin almanya alman
        qatar qatari doha katar
        afghanistan afghan afghans afganistan afgan afganlar
        europe european eu brussels bloc union avrupa brüksel
        syria syrian syrians suriye suriyeli
        emirates uae emirati
        january jan ocak
        february feb şubat
        march mar mart
        april apr nisan
        june jun haziran
        july jul temmuz
        august aug ağustos
        september sept sep eylül
        october oct ekim
        november nov kasım
        december dec aralık
        troops troop soldiers soldier forces force military army personnel servicemen servicewomen contingent contingents units unit armed asker askeri askerler askerleri birlik birlikleri kuvvetleri ordu
        withdraw withdrawal withdrew withdrawing withdrawn pull pullout leave leaving left depart departed departing departure exit quit evacuate evacuated evacuation çekilme çekilmesi çekti çekmek çekilmek tahliye ayrılma ayrıldı ayrılmak ayrılan boşalt terk
        stay stayed staying remain remained remaining remains kal kaldı kalacak kalmaya
        airport airfield airports airfields airstrip terminal havalimanı havaalanı
        operate operation operating operated operational run running manage managing management function functioning operations işletme işletilmesi işletmek işleten işletiyor çalıştır
        secure protect protecting protection protected guard guarding guards guarded safeguard security safety safe securing koru koruma güvenlik güvenliği emniyet
        announce announced announcement declare declared declaration disclose disclosed reveal revealed unveil unveiled proclaim known public açıkladı açıklanan duyurdu duyurmak ilan duyuru
        warn warned warning caution cautioned uyar uyardı uyarı
        stress stressed underline underlined emphasize emphasized highlight highlighted insist insisted underscore underscored vurgu altını
        refuse refused refusal reject rejected rejection rejecting decline declined dismiss dismissed spurn oppose opposed opposes opposition object objected against reddetti ret
        deny denied denies denial dispute disputed contradict contradicted yalanladı yalanlama
        demand demanded call called calling urge urged appeal appealed request requested asked plead pleaded talep istedi çağrı çağırdı çağrıda seslendi
        agree agreed agreement accord deal pact consent understanding approval approve approved anlaşma mutabakat uzlaşma anlaştı onay rıza
        talk talks talked discuss discussed discussing discussion discussions negotiate negotiation negotiations dialogue consultations consulted conversation conversations confer conferred görüşme müzakere görüştü temas temaslar konuş
        help helped helping assist assistance assisting aid support supported supporting back backed backing relief yardım destek desteği yardımı
        plan plans planned planning proposal proposed propose propos offer offered suggest suggested suggestion scheme project projects initiative idea teklif öneri plan planlar proje
        decide decided decision choice resolve karar kararı
        remark remarked remarks note noted comment commented comments explain explained argue argued maintain maintained observe observed statement statements word words declaration words açıklamada
        think believe believed consider considered view regard regarded opinion düşün
        begin began begun beginning start started starting launch launched commence commenced underway başla başladı başlattı koyul
        finish finished complete completed completion conclude concluded concluding ended ending finalize over bitti bitirilmesi tamamla tamamladı tamamlandı sonuçlandı sona
        continue continued continuing continues carry proceed ongoing progress sürdür sürdürmek sürüyor sürmesi devam
        attack attacks attacked assault strike bombing bombings bomb saldırı saldırılar
        blast blasts explosion explosions exploded detonation patlama patlamalar
        kill killed killing dead death deaths die died lives fatality fatalities ölü öldü ölen öldürüldü hayatını can
        wound wounded injure injured injuries hurt yaralı yaralandı
        migrant migrants migration refugee refugees asylum immigrants göç göçmen göçmenler mülteci mülteciler sığınmacı sığınmacılar
        influx wave flow flood surge tide akın dalga dalgası
        deport deported deportation deportations deportees repatriate repatriated repatriation expel expelled expulsion expulsions return returned returning returnees gönder gönderildi gönderme gönderilen yolla yollandı
        pushback pushbacks pushed pushing turned driven
        border borders frontier frontiers boundary sınır sınırı hudut hududu
        wall barrier fence duvar duvarı duvarlar
        ditch ditches trench trenches hendek
        wire barbed
        build building built construct construction constructed constructing erect erected erecting inşa yapım inşaat inşaatı örülen örüldü
        detain detained arrest arrested caught capture captured apprehended seize seized seizing took conquer ele yakala yakalandı yakalanan gözaltı
        smuggler smugglers trafficker traffickers trafficking kaçakçı organizatör
        stop stopped halt halted suspend suspended suspension prevent prevented preventing block blocked avert averted avoid engel engellendi durdur
        enter entered entry entering cross crossed crossing crossings giriş gir girdi geçiş geçişler
        arrive arrived arrival arrivals land landed reach reached come gel geldi ulaş ulaştı
        embassy embassies consulate consulates consular missions elçilik büyükelçilik konsolosluk büyükelçiliği konsolosluğu konsoloslukları
        envoy ambassador diplomat diplomats delegate diplomatic büyükelçi diplomat
        delegation team representatives heyet heyetin
        shut shuts closed close closing closure shuttered kapan kapatıldı kapattı
        open opened opening reopen reopened resume resumed açıl açıldı açtı açık
        happen happened occur occurred yaşan
        recognize recognition recognized recognizing tanı tanıma tanımak tanıdı
        meet met meeting meetings gather gathered gathering gatherings summit session encounter encountered conference event buluş buluştu toplantı zirve araya
        visit visited visiting trip travel traveled traveling journey stay ziyaret gitti
        fly flew flown flight flights plane planes aircraft jet jets airliner aeroplane uçak uçaklar uçuş sefer uçağı uçağın
        country countries nation nations land state ülke memleket
        citizens citizen nationals national vatandaş vatandaşlar vatandaşları yurttaş yurttaşlar
        people persons person individuals folk civilians kişi insan sivil
        spokesman spokesperson spokeswoman representative speaks sözcü sözcüsü
        minister ministers bakan bakanı
        government governments administration authorities cabinet ruler rulers authority hükümet hükümeti yönetim yönetimi idare makam
        leader leaders head heads headed chief boss chairman chairwoman chair chairs lider lideri başkan genel
        president cumhurbaşkanı
        group movement organization militants insurgents örgüt örgütün
        important importance crucial vital key essential significant önemli kritik
        problem problems issue issues difficulty difficulties trouble question questions matter matters sorun mesele konu husus
        quick quickly rapid rapidly fast swift swiftly speedy prompt hızlı
        hurry rush rushing haste hasten acele aceleci
        big large great huge vast sizable massive major main principal chief büyük
        near close nearby vicinity yakın
        increase increased rise rose grow grew growing climb climbed growing artış arttı artan yüksel
        reduce reduced decrease fell drop dropped cut decline scaled azal düş düşüş
        total totaled amount amounted sum overall toplam toplamı
        estimate estimated reckon reckoned calculate reckons tahmin
        several various numerous many number scores dozens çeşitli birçok bir dizi
        some approximately roughly nearly almost around upward yaklaşık takriben civarında dolayında
        city town capital şehir kent başkent
        province provinces provincial region il bölge vilayet
        district districts ilçe
        hospital clinic health healthcare medical hastane sağlık
        hand handed handover handing transfer transferred relocate relocated moved teslim devir devral devret
        deadline limit date süre
        condition conditions terms term requirement requirements şart şartlar koşul koşullar
        responsibility responsible charge duty duties task role function part görev sorumluluk sorumlu
        order ordered instruct instructed command commanded emir talimat
        allow allowed permit permitted izin
        want wanted wants wish wished wishes hope hoped hopes hoping desire desired intend intends intention keen aim aims goal purpose iste istiyor isteyen arzu umut niyet
        ready prepared willing prepare preparing preparation readiness hazır hazırlık hazırlıklar
        try tried trying attempt attempted attempting effort efforts endeavor endeavors strive çaba çalış çalışma çalışmalar
        risk risks danger dangerous threat threats peril tehlike tehdit risk
        war conflict fighting hostilities savaş çatışma
        peace peaceful barış
        area areas zone territory soil site alan bölgesi toprak
        weapon weapons arms batteries missile missiles silah füze
        vehicle vehicles car truck bus araç otobüs kamyon
        include included including includes comprise comprised contain consist among içer dahil
        publish published release released issue issued yayımla yayın paylaş paylaştı
        letter letters mektup
        message messages mesaj bildiri
        phone telephone telephoned telefon
        interview interviewed mülakat röportaj
        video videoconference footage image görüntü
        work works worked working job jobs employment employee employees staff worker workers iş
        money fund funds funding financing financial finance economic economy budget para mali bütçe
        school schools education university universities college okul üniversite eğitim
        family families relatives aile
        child children kids çocuk
        woman women female girls girl kadın kız
        partner partners ally allies allied alliance müttefik ortak
        accept accepted accepting admit admitted kabul
        host hosted hosts hosting home shelter sheltered sheltering barındır ev
        burden weight load strain shoulder bear yük
        wait waiting await awaiting delay delayed delays bekle bekliyor beklenen
        postpone postponed postponement defer deferral deferment ertele ertelendi
        previous previously earlier former formerly before once evvel önceden eski
        recent recently lately son
        following after afterward afterwards subsequent subsequently ardından
        simultaneously meanwhile
        week weeks weekly hafta
        month months monthly ay
        year years annual annually yıl yıllık yılbaşı sene senedir yıldır
        stable stability steady istikrar
        contact contacts touch communicate irtibat
        relation relations relationship ties tie bond links ilişki ilişkiler
        friend friends friendly friendship amicable brotherly dost dostluk kardeş
        technical technician technicians expert experts engineer teknik uzman
        inclusive inclusiveness inclusivity kapsayıcı kapsayıcılık
        condemn condemned condemnation denounce denounced criticize criticized criticism slam slammed kına kınadı eleştir
        accuse accused allege alleged allegation allegations charge charged suçla iddia öne savun
        chaos chaotic confusion turmoil disarray kaos karmaşa
        crowd crowds crush throng throngs kalabalık
        passenger passengers traveler travelers yolcu
        power rule control controlled takeover hakim kontrol yönet
        collapse collapsed fall fallen disintegrate disintegrated çök
        escape escaped flee fled flees fleeing run kaç kaçtı
        drop abandon abandoned scrap scrapped shelve shelved give given vazgeç
        cancel canceled iptal
        additional extra further more another ek ilave
        worse worsening deteriorate deteriorating insecurity insecure
        clear clarity unclear uncertain belirsiz
        rest other others diğer öteki başka
        join joined participate participated participation attend attended attending taking katıl katıldı
        sign signed signature signatures memorandum imza
        pay paid contribute contribution ödeme
        strengthen strengthened strengthening reinforce reinforced reinforcing reinforcement boost boosting tighten güçlendir
        different differ difference differs otherwise farklı
        reason reasons cause caused because neden
        fulfil fulfill fulfilled meet honor promise promised promises pledge pledged pledges söz vaat
        investor investors investment invest yatırım
        company companies firm firms carrier şirket
        purchase purchased buy bought satın
        damage damaged destroy destroyed hasar
        repair repairs mend fix onarım
        base based grounded
        right rights hak hakları
        law legal legally illegal illegally irregular undocumented düzensiz yasa
        young youth males genç
        figure figures data statistics count counted tally record recorded rakam rakamlar veri verileri
        kilometer kilometers km kilometre
        ton tons tonnes
        percent percentage pct yüzde
        dollar dollars usd dolar
        half yarı yarısı
        double twice çift
        remind reminded recall recalled hatırlat hatırlattı anımsat
        praise praised thank thanked thanks gratitude grateful teşekkür
        sorrow condolence condolences taziye
        send sent dispatch dispatched deploy deployed deployment ilet
        receive received receiving welcome welcomed greet greeted karşıla
        convince persuade
        mistake mistakes error errors hata
        future coming upcoming forthcoming gelecek
        chance possibility possible possibly potential ihtimal
        claim claimed claims
        expect expected expects anticipate anticipated öngör
        serve served service services hizmet
        journalist journalists reporter reporters newsmen gazeteci
        newspaper daily paper channel broadcaster television tv gazete kanal
        social twitter online tweet
        """;
}
