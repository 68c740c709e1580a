using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Closed lists of folded words that tell a person's name from its surroundings.</summary>
internal static partial class NameWords
{
    /// <summary>Titles and occupations that stand right before a name; more of them stand in <c>titles.txt</c>.</summary>
    public static readonly FrozenSet<string> Titles = Set(string.Join(' ', BuiltInLists.Lines("titles.txt")) + ' ' + """
        president vice-president minister premier chancellor spokesman spokeswoman spokesperson secretary general gen lt lieutenant col colonel maj major capt captain adm admiral sgt sergeant cpl
        brig brigadier cmdr commander marshal ambassador envoy consul governor gov mayor senator sen congressman congresswoman rep representative mp mr mrs ms miss mx dr doctor prof professor sheikh sheik shaikh shaykh
        king queen prince princess emir sultan pope mullah molla maulvi maulana mawlawi mawlana qari imam ayatollah hojatoleslam khan-saheb chairman chairwoman chairperson chief head director
        commissioner leader deputy judge justice lawyer attorney analyst activist journalist researcher expert economist coach manager striker midfielder goalkeeper defender actor actress singer author writer
        founder ceo co-founder officer inspector superintendent constable detective pastor rev reverend bishop archbishop cardinal father brother sister son daughter wife husband mother sir lord lady dame
        lawmaker aide adviser advisor negotiator speaker correspondent editor scientist historian musician filmmaker photographer opposition-leader strongman warlord dictator coordinator principal
        rector dean engineer engr barrister advocate hon honourable honorable comrade chef player skipper batsman bowler winger businessman businesswoman tycoon billionaire novelist poet artist student
        farmer nurse teacher victim resident survivor refugee migrant defendant suspect convict prosecutor magistrate boss undersecretary under-secretary statesman politician parliamentarian councillor alderman don dona
        bakan bakani baskan baskani cumhurbaskani basbakan basbakani sozcu sozcusu buyukelci buyukelcisi orgeneral korgeneral tumgeneral tuggeneral amiral oramiral albay yarbay binbasi yuzbasi ustegmen tegmen
        vali valisi muftu muftusu sekreter sekreteri komutan komutani lider lideri mudur muduru direktor direktoru temsilci temsilcisi doc docent sayin bay bayan milletvekili danisman danismani uzman uzmani
        arastirmaci gazeteci yazar yazari avukat hakim mevlevi seyh kral sansolye sansolyesi yardimcisi vekili uyesi elcisi elci konsolos konsolosu baskonsolos baskonsolosu sefi kaymakam kaymakami muhtar muhtari
        arkadasim kardesim kuzenim oglum kizim esim abim dayim amcam babam annem komsum hocam savci akademisyen ekonomist esi gelini annesi babasi oglu kizi kardesi agabeyi ablasi amcasi dayisi halasi teyzesi komsusu siyasetci koordinatoru rektoru
        sociologist anthropologist geographer criminologist psychologist psychiatrist demographer theologian archaeologist botanist chemist physicist biologist virologist epidemiologist surgeon veterinarian pharmacist dentist architect
        plumber electrician mechanic welder shoemaker cobbler blacksmith goldsmith jeweller jeweler grocer greengrocer herdsman herder beekeeper fisherman sailor boatman ferryman trader broker banker accountant auditor clerk cashier waiter waitress
        janitor watchman policeman policewoman firefighter interpreter translator smuggler driver co-pilot copilot technician sculptor playwright screenwriter comedian dancer pianist violinist conductor composer blogger youtuber columnist commentator
        presenter broadcaster publisher librarian archivist curator trainee apprentice intern cleaner labourer laborer bricklayer seamstress housewife homemaker landlord landlady tenant neighbour neighbor preacher cleric tribesman villager headman chieftain
        strategist pollster lobbyist campaigner organizer organiser volunteer caseworker counsellor counselor therapist paediatrician pediatrician cardiologist radiologist ombudsman ombudswoman solicitor detainee prisoner inmate defector dissident
        deportee graduate schoolgirl schoolboy undergraduate lecturer tutor headmaster headmistress provost vice-chancellor registrar goalscorer
        emeritus isadami isinsani isadamlari psikiyatrist diyetisyen basvekil maslahatguzar mufti maulawi mawlavi mowlavi molvi mevlana presidents ministers premiers spokesmen generals secretaries chancellors ambassadors counterpart homologue mevkidasi muhatabi meslektasi executive delegate attache counsellor treasurer negotiator co-chair vice-chair vice-chairman sevgili merhum rahmetli sehit mustesari mustesar maslahatguzari atasesi musaviri muavini muavin
        madam madame monsieur emperor empress witness eyewitness all-rounder rounder schoolteacher headteacher shopkeeper bus-driver taxi-driver pensioner widow widower paramedic midwife medic veteran trainer
        analist astsubay baskanvekili ogretmen ogretmeni muhendis muhendisi teknisyen teknisyeni pilot hemsire doktor doktoru ogrenci ogrencisi esnaf ciftci coban emekli tanik isci soforu sofor
        imami iktisatci iktisatcisi hukukcu stratejist burokrat cevirmen mimar garson firinci kasap bakkal terzi berber subay subayi cerrah eczaci veteriner sanayici turizmci armator aktivist gonullu hoca hocasi sair sairi ressam sanatci sarkici oyuncu yonetmen sunucu tercuman tercumani rehber rehberi general generali astegmen cavus cavusu onbasi sendikaci psikolog sosyolog tarihci profesor profesoru kaptan kaptani hakimi savcisi avukati yetkilisi gorevlisi sahibi mudiresi
        """);

    /// <summary>Short titles written with a full stop.</summary>
    public static readonly FrozenSet<string> StoppedTitles = Set("gen lt col maj capt adm sgt cpl brig cmdr gov sen rep mr mrs ms dr prof rev hon engr doc org");

    /// <summary>Words inside a name that need no capital.</summary>
    public static readonly FrozenSet<string> Particles = Set("de la van von der den del della bin bint ibn al el ul ur ud us as da dos das do di du le ben ould ag zu zum y e ter ten st az uz ad");

    public static readonly FrozenSet<string> SayingVerbs = Set("""
        said says say saying told tells tell added adds announced announces stated states stressed warned warns noted notes claimed claims argued argues insisted insists explained explains confirmed confirms denied denies cautioned cautions
        declared declares vowed vows urged urges called calls wrote writes tweeted asked asks replied recalled pointed underlined emphasized emphasised reiterated acknowledged admitted believes thinks thought hopes hoped
        met meets visited arrived spoke speaks expressed suggested revealed promised remarked commented continued concluded maintained asserted alleged described praised criticized criticised condemned welcomed
        dedi diyor soyledi belirtti kaydetti acikladi vurguladi ifade ekledi konustu aktardi bildirdi uyardi anlatti savundu yanitladi degerlendirdi duyurdu iddia hatirlatti dile
        """);

    /// <summary>What makes a run of capitals the name of a body, a place or a thing.</summary>
    public static readonly FrozenSet<string> ThingWords = Set("""
        ministry ministries department office agency bureau council committee commission party movement front union federation association organization organisation institute institution foundation fund bank group desk
        university college school academy faculty hospital clinic center centre airport international terminal station port harbor harbour street road avenue boulevard lane highway square bridge tower building
        palace mosque church cathedral temple stadium arena park garden gardens museum gallery library theater theatre hotel hall house court courts tribunal prison jail camp base barracks airbase airlines airways air
        company corporation corp inc ltd llc plc limited holdings holding industries bros partners capital ventures systems technologies technology media news press times post herald tribune gazette journal daily weekly
        magazine newspaper radio television tv channel network broadcasting today guardian telegraph observer review mission force forces army navy corps brigade battalion division regiment guard police service services
        authority administration government parliament congress senate assembly cabinet republic kingdom emirates states state federation province district county city town village region governorate municipality island islands
        river lake sea ocean gulf strait mountain mountains mount valley desert peninsula cape bay coast beach hills forest north south east west northern southern eastern western central war day week month year festival cup
        league championship championships olympics games award awards prize medal tournament series club fc united athletic act law bill treaty agreement convention declaration resolution protocol summit conference forum talks
        project program programme initiative plan operation campaign strategy policy index report study survey crescent cross alliance coalition pact network society board trust charity secretariat directorate
        staff affairs studies streets centers centres institutions panel guards archdiocese diocese prefecture ward creek inlet networks communications cruises consultations electronics ratings brands chambers chamber reserves
        territories lounge restaurant cafe cafeteria mall plaza expo fair lab labs laboratories degree phase command fleet tribes nations loan guarantee circuit prix derby trophy fest trust clinics commonwealth census congressional
        getty zeitung welt rechte vorbehalten lesen droits reserves derechos reservados diritti riservati lire aussi
        prime telecom pharma biotech motors foods mines minerals petroleum gas airlines logistics shipping consulting consultants advisors advisory associates enterprises syndicate cartel gang clan dynasty sultanate
        cemetery zoo farm ranch estate suites inn lodge casino club cinema theatre orchestra choir band records pictures studios productions editions books publishing publishers awards gallery biennale marathon open masters
        banque institut instituto universidad universite universitat colegio escuela ministerio partido frente fundacion asociacion banco grupo compania empresa corporacion camara liga copa club hospital clinica aeropuerto
        dispatch khabar agence signals costs countries outlook monitor mirror globe chronicle bulletin insider standard agency wire newswire portal magazine podcast siblings catholics brothers sisters salaam cup relations aviation affair cooperation migration immigration intelligence security airlift evacuation diplomacy consortium airspace embassies borders frontier
        shiite shia sunni muslims christians minority spring pact accord accords deal talks process corridor belt line lines units unit team squad column columns zone zones
        headquarters embassy consulate pentagon kremlin treasury supreme constitution amendment covid virus pandemic earthquake hurricane typhoon cyclone festival christmas easter ramadan eid
        bakanligi baskanligi mudurlugu buyukelciligi konsoloslugu baskonsoloslugu kurumu kurulu konseyi komisyonu komitesi partisi birligi dernegi vakfi universitesi hastanesi havalimani havaalani limani caddesi sokagi bulvari meydani
        koprusu baraji camii kislasi stadyumu stadi gazetesi ajansi televizyonu bankasi holding sirketi merkezi meclisi mahkemesi ordusu kuvvetleri emniyeti valiligi belediyesi kaymakamligi ili ilcesi koyu mahallesi
        koyu denizi nehri golu dagi bolgesi cumhuriyeti emirligi kralligi anlasmasi zirvesi konferansi toplantisi programi projesi operasyonu harekati savasi bayrami gunu odulu kupasi ligi teskilati
        """);

    /// <summary>Beginnings of Turkish words for bodies, places and things, which take many endings.</summary>
    public static readonly string[] TurkishThings =
    [
        "orgut", "hakla", "bakanli", "baskanli", "mudurlu", "buyukelcili", "konsoloslu", "baskonsoloslu", "kurum", "kurul", "konsey", "komisyon", "komite", "parti", "birligi", "birlikleri", "dernek", "derneg", "vakf", "vakif", "universite", "hastane", "havaliman",
        "havaalan", "cadde", "sokak", "sokag", "bulvar", "meydan", "kopru", "baraj", "camii", "camisi", "stadyum", "gazete", "ajans", "televizyon", "banka", "sirket", "merkez", "meclis", "mahkeme", "ordusu", "kuvvet", "valili", "belediye",
        "haber", "gundem", "aciklama", "odasi", "zaferi", "mahalle", "guvenlik", "mektup", "kacakci", "gocmen", "multeci", "yorum", "okuyun", "tiklay", "ilce", "cumhuriyet", "emirlik", "emirlig", "krallik", "kralli", "anlasma", "zirve", "konferans", "program", "proje", "operasyon", "harekat", "savasi", "bayram", "festival", "odulu", "kupasi", "ligi", "teskilat", "hareketi", "devlet", "takimi",
        "daglari", "nehri", "denizi", "adasi", "adalari", "lisesi", "okulu", "enstitu", "federasyon", "konfederasyon", "sendika", "grubu", "rapor", "kanunu", "yasasi", "eyalet", "muttefik", "imparatorlu", "hanedan", "sultanli", "gucleri", "misyonu",
        "kosku", "treni", "katalog", "sifresi", "romani", "dergisi", "albumu", "filmi", "dizisi", "dunya", "sampiyona", "turnuva", "kampi", "ussu", "siniri", "vadisi", "bolgesi", "komutanli", "sozlesme", "protokol", "platform", "inisiyatif", "forumu", "girisim",
    ];

    /// <summary>What a place or thing named after a person adds to the name.</summary>
    public static readonly FrozenSet<string> NamedAfter = Set("""
        airport airfield aerodrome air international street road avenue boulevard lane highway square bridge tower palace mosque stadium arena park hospital university college school institute foundation center centre museum library hall
        prize award medal dam barracks base airbase camp port harbor harbour station terminal prison mausoleum monument statue memorial
        havalimani havaalani hava uluslararasi caddesi sokagi bulvari meydani koprusu kulesi sarayi camii camisi stadyumu stadi parki hastanesi universitesi lisesi okulu vakfi merkezi muzesi kutuphanesi odulu baraji kislasi
        ussu limani istasyonu aniti anitkabir turbesi
        """);

    /// <summary>Words that open sentences or headlines with a capital and are no part of a name.</summary>
    public static readonly FrozenSet<string> Openers = Set("""
        the a an this that these those there here it its he she they we you i his her their our my your who what when where why how which while as at by for from in into of on off over under upon with within without to toward
        towards after before during since until till about above across against along among amid around because but if so or nor and yet though although however moreover furthermore meanwhile also still then thus hence
        therefore instead earlier later now today yesterday tomorrow once twice soon again already only even just both each every either neither all any some many most more much few several other others another such same no
        not never none one two three four five six seven eight nine ten first second third last next new old former late early having being asked speaking according despite following given like unlike until unless whereas whether
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        pazartesi sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
        yes no ok please thank thanks dear hello read watch see listen photo image file video source click share follow subscribe advertisement related editor editors note update updated breaking exclusive opinion analysis
        bu su o bir ve ile icin ancak fakat ama ayrica oncelikle daha sonra once dun bugun yarin gecen gelecek son ilk yeni eski iki uc dort bes alti yedi sekiz dokuz on her hic ne nasil neden kim hangi biz siz onlar ben sen
        kendisi kendisini kendisine kendileri adini adinin ismini isminin benim bizim onun senin sizin boylece buna bunun bunlar ote yandan oysa ayni bazi butun tum cok az kadar gibi gore karsi dolayisiyla haber fotograf muhabir editor
        god islam muslim muslims christian christians jewish hindu covid coronavirus facebook twitter google youtube instagram whatsapp telegram internet english french arabic spanish german russian chinese turkish afghan american
        british iranian pakistani indian european african asian latin western eastern
        """);

    public static readonly FrozenSet<string> Demonyms = Set("""
        turkish afghan american us u.s british uk german french italian spanish greek russian ukrainian iranian iraqi syrian saudi qatari emirati pakistani indian chinese japanese korean tajik uzbek turkmen kazakh kyrgyz
        azerbaijani armenian georgian israeli palestinian egyptian jordanian lebanese libyan hungarian polish dutch belgian swedish norwegian danish finnish austrian swiss czech canadian australian european african asian arab
        persian kurdish tajiks uzbeks turks afghans americans syrians iranians iraqis germans russians pakistanis qataris arabs kurds pashtuns hazaras hazara pashtun uyghur rohingya yazidi alevi
        mexican brazilian nigerian kenyan ethiopian south north western eastern former acting interim deputy senior vice new
        turk afgan amerikan abd ingiliz alman fransiz italyan yunan rus ukraynali iranli irakli suriyeli katarli pakistanli hintli cinli ozbek macar hollandali
        """);

    /// <summary>First words of places and works rather than of persons.</summary>
    public static readonly FrozenSet<string> PlaceOpeners = Set("""
        san santa santo sao los las la el villa plaza puerto ciudad punta fort mount mt port lake cape nueva nuevo casa frente parque paseo ruta ley playa isla islas costa rio rue chateau saint st new old great upper lower
        abu um umm ain wadi tel bab deir khan kota kampong kampung klong chiang nakhon bukit kuala pulau tanjung machu uttar madhya andhra tamil arunachal himachal ngati nga te
        """);

    /// <summary>Words after which a run of capitals is rather a place than a person.</summary>
    public static readonly FrozenSet<string> PlacePrepositions = Set("in at near through across into around inside outside throughout toward towards");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
