namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Words that rewriters and rewriting machines put for one another in any news, and the odd ones that only machines choose.</summary>
internal static class StorySynonymsGeneral
{
    /// <summary>One meaning a line; the first word names the group, or brings the line into the group that has it. Lines of the two older lists come first.</summary>
    public const string Lines = """
        troops fighters warriors powers combatants fighter warrior battalion brigade garrison
        minister clergyman clergy priest pastor cleric
        foreign unfamiliar outsider strange
        defence safeguarding defensive guardianship
        ministry service
        embassy consulate legation mission
        airport aerodrome airbase
        border borderline line
        refugee displaced evacuee evacuees outcast outcasts exile exiles transient transients vagrant uprooted newcomer newcomers
        delegation assignment designation deputation emissaries
        group gathering bunch band crew faction factions cluster
        diplomat negotiator negotiators emissary attache
        statement proclamation assertion explanation communique
        humanitarian philanthropic compassionate charitable
        talks chats discourse exchange exchanges parley
        plane airplane airplanes airliners carrier jetliner
        gate gates door doors entryway entrance entrances entry kapı kapısı kapıda
        damage harm harmed havoc destruction devastate devastated ruin ruined
        casualty casualties losses setbacks victim victims toll kayıp kurban
        child youngster youngsters minor minors infant infants baby babies toddler
        woman ladies lady
        man guy gentleman fellow
        worker laborer laborers employee workforce
        school schooling academy college
        building structure structures house houses premises edifice
        money cash dollars sum payment payments fee fees
        help guide relief succor lifeline
        war warfare battle battles battlefield combat hostility fight fights clash clashes skirmish skirmishes
        peace truce ceasefire armistice ateşkes
        danger hazard hazards menace jeopardy
        leader chieftain ruler
        official authority authorities functionary functionaries civil
        expert specialist specialists professional professionals
        citizen resident residents inhabitant inhabitants dweller populace population nüfus
        crowd swarm mob mass masses multitude horde hordes
        road street streets avenue lane
        letter note
        plan arrangement arrangements blueprint roadmap strategy strategic
        agreement understanding memorandum contract contracts
        reason ground grounds motive rationale gerekçe sebep
        result outcome outcomes consequence consequences repercussion repercussions effect effects impact sonuç sonuçlar
        goal objective objectives target targets hedef amaç
        beginning onset outset dawn
        ending finale closure
        rule regime reign dominance
        duty obligation obligations mandate görevi
        chance opportunity opportunities occasion prospect prospects fırsat
        skill ability capability capabilities capacity able capable
        idea notion concept thought
        doubt doubts skepticism sceptical skeptical suspicion misgivings reservations şüphe
        mistake blunder fault flaw misstep
        success successful achievement achieve achieved accomplish accomplished attain attained başarı başarılı
        failure fail failed fails failing unsuccessful
        attempt bid bids endeavour
        advice counsel recommend recommended recommendation recommendations advise advised tavsiye
        order decree decrees edict directive directives ruling
        ban banned bans prohibit prohibited prohibition outlaw outlawed forbid forbidden bar barred yasak
        limit limits limited restrict restricted restriction restrictions curb curbs curbed cap constraint sınırlı kısıtla
        list lists roster register registered registration inventory kayıt
        check checks checked inspect inspected inspection inspections screening screen screened denetim denetle kontrolü
        identity documents papers passport passports pasaport belge belgeler evrak
        visa visas permit permits vize
        ceremony rite ceremonial event tören merasim
        gift present presents gifts donation hediye
        painting portrait canvas tablo
        banner placard placards sign poster
        bag bags luggage baggage suitcase bavul çanta
        shop shops store stores
        home homes residence residences dwelling household
        room hall chamber salon
        villa mansion palace residence saray köşk
        corner edge perimeter fringe surroundings periphery çevre çevresi
        centre center hub heart merkez
        front forefront
        top summit peak
        world globe planet universe
        earth ground soil
        sky air airspace hava
        rain storm flood floods yağmur sel
        quake earthquake tremor deprem
        fire blaze flames yangın
        day daytime
        hour hours saat
        moment instant
        past history historic historical tarihi
        age aged years yaşında
        friend companion pal
        enemy enemies foe foes adversary adversaries hostile düşman
        rival competitor competitors competition contender rakip
        neighbour adjacent adjoining bordering
        guest guests visitor visitors misafir ziyaretçi
        owner holder
        deputy assistant aide aides
        chief superior
        member affiliate
        bring brought carry carried convey conveyed transport transported transporting haul hauled taşı taşıdı taşınan getir getirildi
        put place placed position positioned set laid
        keep kept retain retained hold held holding preserve preserved tut tuttu
        let leave
        make making made create created creating produce produced form formed forming shape kur kurdu kurulan
        break broke broken breach breached violate violated violation violations infringe infringement ihlal
        cut severed sever
        touch
        fix settle settled resolve resolved resolving solution solve solved çöz çözüm
        end terminate terminated cease ceased
        raise lift lifted elevate
        lower diminish diminished lessen lessened shrink shrank
        turn
        push drive force forced compel compelled oblige obliged coerce zorla zorunda
        pull draw drew drawn drag dragged
        hit struck
        beat defeat defeated overcome overthrow overthrown oust ousted topple toppled devir
        throw threw tossed
        catch
        look looked looking watch watched watching see saw seen witness witnessed view viewed gör gördü izle
        show reveal exhibit
        hide hid hidden conceal concealed gizle sakla
        hear listen listened dinle
        say saying voice voiced utter uttered express expressed mention mentioned state stated affirm affirmed assert asserted contend contended opine opined
        ask inquire
        answer
        call name
        write wrote written yazdı yaz
        read okudu
        learn discover
        teach taught educate educated
        know knew aware awareness
        understand understood comprehend grasp anla anladı
        forget forgot forgotten unut
        remember recollect
        believe
        imagine envisage envisaged envision
        decide determine determined
        choose chose chosen pick picked select selected selection seç
        prefer preferred opt opted tercih
        like love loved sev
        hate
        want crave
        need needs require required requires necessary necessity ihtiyaç gerek gerekli gerekiyor
        try
        help facilitate facilitated ease
        save
        protect shield shielded
        defend defended defending savundu
        fight battle combat
        attack raid raids raided ambush
        kill slain slaughter slaughtered massacre massacred murder murdered execute executed execution
        die perish perished succumb
        hurt
        live survive survived
        move moving shift shifted
        go travel
        come appear appeared emerge emerged surface surfaced ortaya
        arrive
        leave exit vacate vacated
        stay linger lingered
        wait
        return come revert geri dön döndü dönen dönüş
        enter
        pass passes passing
        follow ensue pursue pursued takip izle
        lead led leading guide öncü
        join unite united merge
        meet
        visit
        invite invited invitation invitations davet çağrıl
        send
        receive
        give grant granted hand award awarded
        take
        buy acquire
        sell sold sales sale satış
        pay settle
        cost costs price expense expenses expensive maliyet
        spend spent
        earn earned income wage wages salary salaries maaş gelir
        lose
        win
        own possess possessed
        use apply
        build establish established establishing set founded kurulması
        open
        close
        start initiate initiated
        stop
        continue persist persisted
        happen take unfold unfolded transpire place meydan
        change
        grow expand expanded expanding expansion enlarge extend extended extension widen genişle uzat
        share shared sharing
        divide
        count
        measure measures step steps action actions move moves precaution precautions adım adımlar tedbir tedbirler önlem önlemler
        increase escalate escalated soar soared mount mounting multiply
        worsen aggravate aggravated
        improve improved improvement better enhance enhanced iyileş
        weaken weakened undermine undermined erode
        threaten threatened threatening tehdit
        warn alert alerted
        promise assure assured assurance assurances guarantee guaranteed guarantees vow vowed swear güvence garanti
        refuse
        accept
        allow enable enabled authorize authorized let
        support endorse endorsed endorsement uphold
        oppose resist resisted resistance direniş
        criticise lambast lambasted rebuke rebuked censure censured blast
        blame blamed fault
        praise
        thank
        apologise apology apologized özür
        joke joked jest teased tease quip quipped laugh laughter şaka
        smile
        cry wept weep tears
        shout shouted yell chant chanted slogan slogans
        complain complained complaint complaints gripe şikayet
        explain clarify clarified elaborate elaborated
        describe described depict depicted portray portrayed characterize characterized nitelendir tanımla
        compare compared comparison
        suggest imply implied hint hinted
        prove proof evidence kanıt
        confirm confirmed confirmation verify verified doğrula teyit
        deny
        admit confess confessed itiraf
        claim
        accuse
        insist
        emphasise
        repeat repeated reiterate reiterated again tekrar yinele
        add
        conclude
        important significant pivotal key
        necessary needed imperative indispensable
        possible
        certain sure definite definitely certainly emin kesin
        clear obvious evident apparent plain açıkça
        strange odd unusual
        normal regular ordinary usual routine standard
        special exceptional extraordinary
        main primary chief foremost principal fundamental basic temel
        whole
        several
        few handful couple scant little
        many plenty countless
        most majority bulk çoğunluk
        least minimum
        enough sufficient adequate ample yeterli
        quick hasty
        slow slowly gradual gradually yavaş
        sudden suddenly abrupt abruptly unexpected unexpectedly aniden
        recent fresh new
        old ancient
        current present existing mevcut
        future
        final last ultimate
        first initial earliest maiden
        second
        next subsequent
        near neighbouring
        far distant remote uzak
        large considerable substantial significant
        small tiny modest minor
        long
        short
        high
        deep profound
        hot heat
        dark
        bright
        clean
        dirty
        good fine
        bad poor terrible dire grim awful
        dangerous perilous risky hazardous unsafe
        safe
        calm quiet
        angry
        afraid
        brave courageous
        proud pride gurur
        tired exhausted weary fatigue yorgun
        sick ill illness disease hasta hastalık
        hungry
        free freedom liberty liberated
        private
        local
        national domestic
        modern contemporary
        traditional customary
        religious spiritual strict
        political
        military martial
        legal lawful legitimate legitimacy meşru
        illegal unlawful illicit kaçak yasadışı
        official
        economic fiscal
        social societal
        cultural
        strong
        weak
        rich
        stuck stranded trapped mahsur
        wait queue queued line lined sıra kuyruk
        trip voyage tour yolculuk
        halt pause paused break
        around
        besides furthermore moreover additionally
        therefore thus hence consequently
        especially particularly notably chiefly mainly özellikle
        however nevertheless nonetheless
        perhaps
        soon shortly imminent imminently yakında
        immediately instantly promptly hemen derhal
        finally eventually ultimately nihayet sonunda
        always constantly continually sürekli
        often frequently regularly sık
        sometimes occasionally
        never
        almost virtually practically
        about regarding concerning dair ilişkin hakkında
        instead rather yerine
        together alongside
        ago
        insurance insurer insurers insured insure sigorta
        pilot crew captain aircrew pilotlar kaptan
        runway tarmac apron pist
        radar equipment devices machinery cihaz ekipman
        wagon wagons carriage vagon
        cargo freight shipment shipments consignment kargo yük
        corvette warship frigate naval navy donanma
        tonne
        canal sewage ditch kanal
        cemetery grave graves buried burial funeral mezar cenaze
        flour wheat bread rice un ekmek
        clothes garments clothing giysi
        test tests tested examination
        virus covid coronavirus pandemic salgın
        vaccine vaccines vaccination aşı
        sentence term
        lawyer lawyers attorney attorneys solicitor avukat
        crime crimes criminal offence offense suç
        torture abuse abused mistreat mistreated mistreatment işkence
        beaten
        starving
        freeze frozen freezing assets dondur
        aid assistance
        teacher teachers instructor öğretmen
        student students pupil pupils learner öğrenci
        author writer yazar
        survey poll
        study research report rapor araştırma
        percent share proportion ratio pay
        fatwa verdict
        reisicumhur cumhurbaşkanı
        göç muhaceret hicret
        inşa imal
        tören merasim seremoni
        katıl iştirak
        bölge mıntıka
        çaba gayret
        görev vazife
        önemli hayati mühim yaşamsal
        iş birliği ortaklık
        görüntü manzara
        dost ahbap
        gemi tekne korvet
        savunma müdafaa
        ortak müşterek
        simge sembol
        ülke memleket
        başkan reis
        söz laf nutuk konuşma
        sebep neden saik
        yardım muavenet
        hükümet kabine
        asker nefer mehmetçik
        şehir kent
        uçak tayyare
        vatandaş yurttaş
        haber malumat
        anlaşma mukavele ahit
        sınır hudut
        güç kuvvet
        zaman vakit
        öğrenci talebe
        kadın hanım bayan
        çocuk evlat
        seçim sandık
        tehlike risk
        yetkili makam
        """;
}
