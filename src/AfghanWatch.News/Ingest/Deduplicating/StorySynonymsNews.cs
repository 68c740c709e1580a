namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Words of general news that rewriters and thesauri put for one another. A line whose first word has a group already adds to that group.</summary>
internal static class StorySynonymsNews
{
    /// <summary>One meaning a line, English and Turkish together.</summary>
    public const string Lines = """
        troops troopers serviceman soldiery trooper garrison servicemen mehmetçik kıta tabur
        withdraw retreat retreated retreating pulled pulling vacate vacated removal remove removed withdraws leaves çekiliyor çekilecek ayrılıyor
        stay linger abide staying
        airport aerodrome airfield airhub runway havalimanının havalimanında havaalanında
        operate administer administered administering administration handle handled handling oversee oversaw overseeing supervise supervised conduct conducted yürüt yürüttüğü
        secure defend defended defending shield shielded patrol patrolled patrolling sentinel muhafaza gözet
        warn alert alerted cautioning alarm ikaz
        stress emphasise emphasised emphasising reiterate reiterated repeat repeated repeatedly affirm affirmed reaffirm reaffirmed assert asserted tekrarla yinele
        refuse rebuff rebuffed turned snub snubbed veto vetoed geri
        demand beseech implore implored petition petitioned insisted solicit invite invited davet
        agree pacts treaty treaties settlement settle settled compact concur concurred arrangement arrangements anlaştılar
        talk parley bargaining bargain mediate mediation mediated contact exchange exchanges istişare
        help aided assisted backing succour succor bolster facilitate facilitated cooperation cooperate collaborate collaboration işbirliği dayanışma
        plan blueprint strategy strategies scheme intention intentions programme program roadmap strateji
        decide determine determined determination resolved verdict ruling conclude
        think deem deemed reckons regard feels felt judge judged belief beliefs inan inanıyor
        begin initiate initiated initiating kick kicked inaugurate inaugurated embark embarked opened commencement commencing başlangıç
        finish terminate terminated wrap wrapped expire expired expiry end ends ended closing bitir bitiş son
        continue persist persisted persists maintain maintained sustain sustained keep keeps kept keeping resume sürdür
        attack raid raids raided ambush ambushed offensive offensives onslaught incursion strikes baskın taarruz
        kill slain slay murdered murder massacre perish perished perishing deadly lethal casualty casualties toll victims victim kayıp kurban
        wound wounds injuring harmed maimed
        migrant migrants displaced displacement uprooted newcomers incomer expatriate muhacir
        influx torrent stream streams streamed inflow exodus
        deport deporting oust ousted banish banished removal gönderdi iade
        border frontiers borderline
        wall rampart barricade partition palisade
        build erects raise raised constructs assemble assembled örülüyor
        detain detention detained detentions apprehend nab nabbed intercept intercepted intercepting captured captive custody round rounded tutuk tutuklandı
        stop cease ceased ceasing freeze froze frozen bar barred barring thwart thwarted deter deterred hinder hindered impede impeded foil foiled
        enter infiltrate infiltrated admission access sneaking sneaked slip slipped trespass sız
        arrive appear appeared touched disembark disembarked in indi iniş
        embassy legation chancery mission representation temsilcilik temsilciliği misyon misyonlar
        envoy emissary emissaries attaché negotiators negotiator müzakereci
        delegation commission panel mission squad crew ekip ekipler heyeti
        shut closes sealed sealing lock locked lockdown kapattığı kapatma
        open unseal unlock launch relaunched açacak açılışı
        recognize acknowledge acknowledged acknowledgement acknowledges recognise recognised legitimacy legitimate
        meet convene convened assembly assembled rendezvous congregate congregated held hold sit sat gathering toplan toplandı
        visit tour toured touring travelled travels voyage called gezi
        fly airlift airlifted airlifting aviation helicopter airplane airplanes uçtu havayolu
        country homeland motherland yurt
        citizens inhabitants residents resident subjects populace population locals halk sakin
        government regime establishment executive officials rejim
        leader top topmost senior prominent premier chiefs leadership önder kıdemli
        group outfit faction factions fighters fighter rebels rebel insurgent insurgency militia militias extremist extremists hardline islamist islamists jihadist grup militan savaşçı
        important pivotal critical fundamental decisive central indispensable necessary necessity need needs needed vitally must required şarttır gerek gerekli gerekiyor gerektiğini
        problem obstacle obstacles challenge challenges hurdle hurdles dispute row quarrel bone sıkıntı güçlük engel
        quick hastily sudden suddenly abrupt abruptly immediate immediately instantly straight soon shortly promptly derhal hemen ani
        big enormous massive immense considerable substantial extensive wide widespread broad major sweeping yoğun geniş
        increase escalate escalated escalation mount mounted mounting surge surged soar soared swell swelled jump jumped hike expand expanded extend extended widen widened uptick yükseldi çoğal
        reduce lessen lessened diminish diminished shrink shrank lower lowered curb curbed trim trimmed ease eased slash slashed
        total aggregate altogether combined tally
        estimate guess assess assessed assessment evaluate evaluated evaluating evaluation appraise weigh weighed weighing değerlendir değerlendirdi değerlendirme
        several multiple handful numbers plenty scores range array kaç
        city municipality metropolis metropolitan urban
        province county governorate state vilayeti ili
        hand surrender surrendered entrust entrusted delegate relinquish relinquished pass passed
        deadline timeline timetable schedule scheduled due cutoff takvim
        condition precondition preconditions prerequisite stipulation proviso
        responsibility obligation obligations obliged mandate tasked liable accountable yükümlülük
        order decree decreed directive directed instruct edict
        allow enable enabled let authorize authorized authorization licence license
        want wishing willing willingness eager eagerness seek seeks sought aspire aspiration ambition plan hope istediğini istedi
        ready set poised geared
        try bid bids strive strove striving struggle struggled struggling seek undertaking çabala uğraş
        risk hazard hazards hazardous menace perilous precarious jeopardy jeopardise jeopardize endanger endangered riskli tehlikeli
        war battle battles combat combats clash clashes clashed warfare fight fights fought unrest violence violent hostilities çatışmalar çarpışma şiddet
        area district zone locality neighbourhood neighborhood sector section part parts bölgede mahalle
        weapon arms ammunition munitions guns gun firearms rifle cephane
        vehicle lorry lorries minibus van convoy automobiles minibüs tır
        include embrace encompass encompassed incorporate incorporated comprise cover covers covered kapsa
        publish print printed posted post shared circulate circulated broadcast
        work labour labor toil workforce labourers
        money cash monetary financially fiscal cost costs costly expense expenses price bill maliyet masraf
        school pupil pupils classroom teacher teachers student students academic öğrenci öğretmen
        family household households kin spouse spouses aileler
        child minor minors infant infants kid baby babies youngster
        woman girl mothers mother
        partner associate associates counterpart counterparts ortağı muhatap mevkidaş mevkidaşı
        accept embrace acquiesce consented receive tolerate
        host accommodate accommodated accommodation harbour harbor housed housing house welcoming misafir ağırla
        burden responsibility
        wait expecting pending
        postpone suspend adjourn adjourned shelved shift shifted
        previous prior preceding past old ex erstwhile geçmiş geçen önce
        recent latest newest fresh new newly last geçtiğimiz
        following next later then thereafter sonrasında
        stable calm calmed tranquil quiet settled order sakinleş
        relation rapport links
        friend fraternal ally comrades
        technical mechanical engineering engineers specialist specialists professional professionals mühendis
        condemn deplore deplored decry decried lambast lambasted blast rebuke rebuked criticise criticised criticising criticizing censure reprehensible protest protested tepki
        accuse blame blamed charges fault
        chaos disorder mayhem pandemonium havoc upheaval tumult
        crowd mass masses multitude mob thousands
        passenger traveller travellers commuter
        power authority sway dominance grip command rule
        collapse crumble crumbled implode downfall overthrow overthrown topple toppled
        escape evade flight getaway runaway
        drop forsake forgo withdraw
        worse aggravate aggravated exacerbate exacerbated worsen worsened kötüleş
        join partake involve involved involvement engage engaged engagement
        sign ink inked
        pay spend spent disburse payment payments salary salaries wages wage maaş ücret
        strengthen fortify fortified consolidate consolidated stiffen toughen intensify intensified takviye
        reason motive grounds factor factors due
        fulfil satisfy satisfied complied comply keep met yerine
        company enterprise business businesses operator contractor contractors corporation
        damage ruin ruined wreck wrecked demolish demolished demolition harm harms devastated devastation zarar yıkım
        repair refurbish renovate renovation restore restored restoration overhaul tamir
        right entitlement liberties freedoms freedom özgürlük
        law legislation statute lawful unlawful unlawfully clandestine illicit kaçak
        figure number numbers total tallies sayı sayısı
        remind harked evoked
        praise laud lauded commend commended hail hailed applaud applauded appreciate appreciated öv övdü takdir
        send ship shipped forward forwarded transmit consign sevk
        receive host accept obtain obtained got acquire acquired gain gained aldı
        expect foresee foresees predict predicted forecast projected beklent
        serve serving
        journalist press newspeople pressmen correspondent correspondents basın muhabir
        show showed shown demonstrate demonstrated display displayed indicate indicated indicates göster gösterdi
        use used using utilise utilised utilize utilized employ exploit exploited kullan
        give provide provided provides providing supply supplied supplies furnish furnished deliver delivered delivering sağla sağladı ver verdi veren
        change alter altered modify modified shift transform transformed transformation değiş değiştir
        situation circumstance circumstances developments development picture scenario gelişme gelişmeler vaziyet
        find found discover discovered locate located detect detected uncover uncovered bul bulundu tespit
        lose lost loses losing yitir kaybet kaybetti
        win won victory victorious triumph zafer kazan
        speak spoke speaking address addressed speech konuşma konuştu hitap
        answer respond responded response responses reply replied react reacted reaction cevap yanıt
        ask enquire inquire inquired query queried sor sordu
        learn learnt heard hear hears informed notify notified öğren
        inquiry investigation investigate investigated investigating probe probed examine examined examination inquest soruştur soruşturma incele
        accident crash crashed collision collide collided overturn overturned wreck kaza devril
        rescue rescued rescuing save saved saving retrieve kurtar kurtarıldı
        search searched searching hunt hunted comb ara arama
        court tribunal judge judges prosecutor prosecutors trial prosecution mahkeme savcı yargı
        police gendarmerie gendarme constable officers officer polis jandarma
        prison jail jailed imprison imprisoned imprisonment sentence sentenced hapis ceza
        suspect suspects suspected alleged şüpheli zanlı
        food meals meal feed nutrition hunger hungry famine starvation gıda yiyecek açlık
        water drinking su
        drought dry kurak kuraklık
        winter cold snow kış soğuk kar
        medicine medicines drug drugs ilaç
        doctor doctors nurse nurses physician physicians doktor
        train trained training coach coaching eğit eğitimi
        road highway motorway route routes path roads yol karayolu
        bridge bridges köprü
        ship vessel vessels boat boats gemi tekne
        train railway rail railroad demiryolu
        trade commerce commercial traded export exports import imports ticaret ihracat
        bank banks lender banka
        electricity energy elektrik enerji
        gas oil fuel petrol yakıt
        mosque mosques prayer prayers worship cami namaz
        religion religious faith islam islamic muslim muslims dini müslüman
        holiday feast eid bayram tatil
        north northern kuzey
        south southern güney
        east eastern doğu
        west western batı
        inside within interior iç içeri
        outside exterior beyond dış dışarı
        sea seas coast coastal maritime deniz kıyı
        mountain mountains mountainous hills dağ
        village villages hamlet köy
        night overnight nighttime evening dusk gece akşam
        morning dawn daybreak sabah
        weekend weekends
        century decade decades yüzyıl onyıl
        opposition dissidents rival rivals muhalefet
        parliament lawmakers lawmaker deputies deputy legislators mps assembly legislature meclis milletvekili tbmm
        election elections vote voted votes voters poll polls ballot seçim oy
        party parties parti
        constitution charter anayasa
        treaty convention protocol sözleşme protokol
        sanction sanctions embargo yaptırım
        nuclear atomic nükleer
        drone drones unmanned uav iha siha
        tank tanks armoured armored zırhlı
        base camp barracks facility facilities installation installations compound compounds üs tesis kamp
        hotel guesthouse otel
        office offices bureau ofis
        website site internet web
        media outlets press medya
        rumour rumor rumours rumors speculation söylenti
        fact truth true reality gerçek doğru
        lie lies false fake untrue baseless unfounded asılsız
        trust confidence confident faith güven
        fear fears feared afraid worry worried worries concern concerned concerns anxious anxiety apprehension dread kork endişe kaygı
        hope hopeful optimism optimistic umut umutlu iyimser
        anger angry fury furious outrage outraged öfke kızgın
        sad sadness grief grieve mourn mourning üzgün üzüntü yas
        happy joy glad pleased satisfied delighted mutlu memnun
        strong powerful mighty robust tough firm güçlü
        weak feeble fragile frail zayıf
        safe unharmed unhurt
        poor poverty needy impoverished destitute yoksul fakir yoksulluk
        rich wealthy affluent zengin
        old elderly aged yaşlı
        alone lone solely single sole only tek yalnız yalnızca sadece
        together jointly joint common mutual mutually birlikte ortaklaşa
        separate separately apart divided division split ayrı böl
        equal equally same identical eşit aynı
        transition transitional interim provisional caretaker temporary geçici
        permanent lasting enduring kalıcı
        long lengthy prolonged protracted uzun
        short brief briefly concise kısa
        high elevated lofty üst
        low reduced alt
        full complete entire entirely whole wholly totally completely fully tam tamamen bütünüyle
        empty vacant deserted boş
        public open publicly overt kamu
        secret covert clandestinely undisclosed confidential gizli
        official formally formal officially resmi resmen
        real actual genuine gerçekten
        possible feasible conceivable likely probably perhaps maybe muhtemel belki
        impossible unfeasible unthinkable imkansız mümkün
        easy simple effortless kolay
        hard difficult tough challenging arduous zor güç
        early premature erken
        late tardy geç
        humanitarian humane insani
        international global worldwide uluslararası küresel
        neighbour neighbor neighbours neighbors neighbouring neighboring komşu
        foreign overseas external abroad yabancı yurtdışı
        domestic internal
        interior içişleri
        defence defense savunma
        ministry department bakanlık bakanlığı
        deputy vice yardımcı yardımcısı
        member members üye üyeler
        general genelkurmay
        commander commanders komutan
        adviser advisor advisers advisors counsellor danışman
        expert analyst analysts scholar scholars academic observers uzmanlar analist
        witness witnesses eyewitness eyewitnesses onlooker tanık
        owner owners proprietor sahibi
        worker labourer labourers işçi
        farmer farmers peasant çiftçi
        trader merchant shopkeeper shopkeepers esnaf tüccar
        price prices fiyat
        market markets bazaar pazar piyasa
        currency afghani lira
        tax taxes duty levy vergi
        debt debts loan loans borç kredi
        donate donated donation donations donor donors bağış
        blanket blankets tent tents clothes clothing çadır giyim
        charity ngo ngos foundation vakıf dernek
        union confederation federation sendika
        resign resigned resignation quit istifa
        appoint appointed appointment name named nominate nominated assign assigned ata atandı
        sack sacked dismissal fire fired görevden
        born birth doğum
        marry married marriage wedding düğün evli
        live lived lives living dwell reside resided yaşa yaşıyor
        sleep slept asleep uyu
        eat ate eaten dine dined ye yemek
        walk walked walking march marched trek trekked hike yürü yürüyüş
        protest protesters demonstrate demonstrators demonstration rally rallied protesto gösteri eylem
        flag flags banner banners bayrak
        photo photograph photographs photos picture pictures images fotoğraf
        film movie documentary belgesel
        book books kitap
        song music müzik
        sport sports football match spor futbol maç
        """;
}
