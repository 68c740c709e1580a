using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Common given names that tell "he" from "she"; any other name fits both. General knowledge, no list of anybody's; names both wear (Deniz, Gul, Kim, Alex) are left out.</summary>
internal static class GivenNames
{
    private const string WesternWomen = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen angela anna anne ann ursula hillary kellyanne
        ivanka melania nicole catherine kate christine maria julia jane jen kamala condoleezza madeleine theresa annegret samantha wendy rachel heather amy diane dana debbie elise eleanor claire jill joni kirsten loretta megyn nikki susana tulsi
        valerie marine sanna mette kaja roya annalena katherine katharine kathryn kathleen cynthia sharon shirley emma olivia sophia sophie charlotte victoria virginia judith janet julie joyce joan martha alice denise denyse doris gloria teresa
        sara grace irene frances lucy lucia isabel isabelle isabella camille chloe juliette brigitte florence helene agnes simone renate monika petra heike sabine birgit anke silke ingrid katrin karin kerstin katarina katharina christina martina
        claudia gisela gudrun beatrix ilse inge hanna hannah johanna astrid greta birgitta ylva margot magdalena kirsti solveig sigrid tuula paivi annika magda agnieszka ewa zofia katarzyna malgorzata krystyna zuzana katalin ildiko judit svetlana
        olga natalia natalya tatiana tatyana irina elena ekaterina oksana lyudmila ludmila marina yulia yuliya anastasia ksenia larisa galina valentina nadezhda vera nino salome olena iryna giulia giorgia chiara francesca federica roberta paola
        silvia elisabetta mariastella dolores carmen pilar ines cristina mercedes yolanda belkis bella bianca brenda bridget caroline carolyn cecilia charlene clara cora courtney daphne daniela diana dorothy edith eileen elaine ella ellen eloise
        erica erika erin esther eva evelyn fiona gabriela gillian gina harriet heidi holly imogen jacqueline jeanne jessie joanna joanne josephine judy kara katie kelly kristen kristin lauren leila lena leslie lillian lily lois lorraine louise
        lydia lynn madison marcia marianne marie marilyn marjorie martine maureen megan meghan melanie mia mildred miranda miriam molly monica naomi natalie nina nora norma pamela paula penelope penny phoebe phyllis polly priscilla priya rosa
        rose rosemary ruth sally shannon sheila sonia stella suzanne sylvia tamara tammy tara thelma tina tracy ursula vanessa veronica vivian yvette yvonne zoe indira sonia sushma nirmala smriti aditi anjali deepa kavita lakshmi meera neha
        pooja shreya sunita alison allison bernadette cheryl constance dominique fatou federica fleur gail gwen heather ilaria jackie josie lara layla lindsay mona nadia petronella ragnhild rena rhonda stacey tess therese wilhelmina
        """;

    private const string WesternMen = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
        jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry barack bill bernie ted marco jeb joe antony jake ned lloyd jens boris dominic emmanuel vladimir sergey sergei dmitry
        josep heiko olaf mike tim newt rudy chris ben rand mitch harry jim tom greg steve peter martin simon austin emomali aaron adam adrian alan albert alberto alessandro alfred andre andreas andrei andrey andrzej angus antonio archie armin
        arnold arthur barry bashir bernard bob brad bradley brendan bruce bruno carl carlo carlos charlie christian christoph clive colin conrad craig curtis damien dan dave dean denis derek dick didier diego dieter dmitri dmitriy douglas duncan
        earl eddie eduardo edwin elliot elliott emil emile enrico erik ernest ethan eugene evan fabian felix ferdinand fernando filippo florian francesco francois franz fred frederick friedrich gabriel gareth gavin geoffrey gerald gerard gerhard
        gilbert giorgio giovanni giuseppe glenn gordon graham guido gunther gustav guy hans harold hector heinrich helmut henri henry herbert hermann horst howard hubert hugh hugo iain ian igor ilya isaac ivan jacques jaime jamal jan jared jay
        jean jeremy jesse jesus joachim joao joerg johan johann johannes johnny jonas jordi jorge jose josef juan julian julien jurgen karl keith kenny kiryakos kristof kyle kyriakos lars laurent lawrence leo leon leonard leonid lewis liam louis
        luca lucas luigi luis lukas luke magnus malcolm manfred manuel marc marcel marcin marcus mario marius markus marshall mateusz mathias matteo matthias maurice mauro max maxim michal michel miguel mikael mikhail milan miles milos morgan
        nathan neil nicolas niels nigel nikolai nikolay nikos nils noah norbert norman oleg oliver olivier oscar oskar otto owen pablo paolo pascal pavel pedro per peregrine petr petro philip philipp philippe phil pierre piotr quentin rafael
        raf ralf ralph ramon randy ray reinhard rene rex ricardo rick rob roberto rodney rodrigo roger roland rolf roman ron rory ross roy ruben rupert russell sam samuel sean sebastian silvio sven stanley stefan stefano stephane stuart sylvain
        szymon tadeusz terence terry theo theodore tobias todd tomas tony travis trevor tristan tyler valentin vaclav victor viktor vincent vitaly volker walter warren wayne werner wilhelm wojciech wolfgang xavier yannis yevgeny yuri yury yves
        zamir zoltan narendra rahul amit ajit arindam rajnath sanjay subrahmanyam vikram vinod vivek evan jeyhun ilham nikol shavkat sadyr kassym gurbanguly serdar kamchybek tobiah bob chuck lindsey zalmay
        """;

    private const string EasternWomen = """
        malala fatima zainab ayse fatma emine hatice zeynep elif meral tansu fawzia habiba shaharzad mahbouba shukria rula nargis sima zarifa shabnam mariam maryam marwa masouda massouda farida freshta fereshta parwin parwana laila leyla layla nilofar
        nilufer niloufar soraya suraya zohra zahra zuhra zarghuna najiba najia nahid nadia latifa lailuma khadija khalida jamila hosna homa hamida hasina halima golnar gulalai gulalay fahima arezo arzo anisa aisha ayesha adela wazhma wida yalda
        zakia zakiya samira salima sakina sahar sabira ruqia rukhshana roqia razia rahima palwasha nasrin nasima muzhda monira merziye marzia marziya malika mahnaz mahjooba benafsha basira bibi aqila adiba torpekai tamana tahmina sosan shogufa
        shaima selay sediqa setara sitara storai storay shahrzad raihana parisa nazanin nasreen mina masuma mahbuba lida kubra karima fatemah fatemeh fatimah faezeh elham elaha benazir azita asma asiya amina hina mariyam sherry shireen zartaj
        aysegul aysenur aysel aynur ayla asli asiye arzu aylin bahar basak bedriye belgin belma berna berrin betul beyza bilge birgul burcu busra canan cansu cemile ceren ceyda cigdem damla defne demet derya didem dilara dilek duygu ebru ece
        eda ela emel esin esma esra eylem fadime ferda feride fidan figen filiz firdevs fulya fusun gamze gizem gonca gonul gozde guldane gulay gulcan gulcicek guler gulfem gulhan gulizar gulsah gulsen gulsum gulten gunay hacer hale handan hande
        hanife havva hazal hulya humeyra huriye idil inci ipek irem jale julide kadriye kiymet kubra lale leman mehtap melahat melek melike melis meltem merve meryem mihriban muge mujgan mukaddes munevver muruvvet muserref nadide nagihan nalan
        nazan nazli nazmiye nebahat necla necmiye nergis nermin nesibe neslihan nesrin nevin nezahat nihal nihan nilay nilgun nimet nur nuran nuray nurcan nurhan nuriye nurten oya ozge ozlem perihan pervin pelin pinar rabia rahime refika
        remziye ruhsar rukiye saadet saliha sanem seda sedef selda selin selma semiha semra sena senem serap serpil sevda sevgi sevil sevim sevinc seyma sibel sidika simge songul suheyla sukran sukriye sultan suna suzan sule sebnem serife
        sermin tuba tugba tulay tulin turkan ulku umran vildan yasemin yeliz yesim yildiz zehra zekiye zeliha zerrin zubeyde zuhal zumrut
        """;

    private const string EasternMen = """
        hulusi mevlut recep tayyip ibrahim fahrettin ismail suleyman yasar hasan kemal devlet omer mustafa ahmet mehmet ali murat ashraf abdullah hamid hamdullah amrullah mohammad mohammed muhammad zabihullah suhail suheil abdul haibatullah
        hibatullah sirajuddin khalil imran shah munir gholam ghulam sher rahmatullah asadullah atiqullah ahmadullah aminullah ataullah azizullah barakatullah ehsanullah enayatullah faizullah fazlullah fazl habibullah hafizullah hekmatullah
        hedayatullah ikramullah inamullah ismatullah izatullah karimullah khairullah khalilullah lutfullah mahibullah matiullah mohibullah najibullah nasrullah nematullah noorullah obaidullah qudratullah rafiullah rahimullah sadullah saifullah
        sanaullah sebghatullah shafiullah shahabuddin sharifullah sibghatullah taj wahidullah waliullah zakirullah ziaullah zahidullah badruddin jalaluddin nooruddin shamsuddin najmuddin qamaruddin salahuddin fakhruddin nizamuddin abdurrahman
        abdulrahman abdulkadir abdulhamid abdulkerim abdulgani abdel abdulla ahmad ahmed akbar akram amin amir anas anwar aref arif arsala asif aslam ataul atta aziz azizi babur baryalai bashir basir daoud daud dawood dawlat ehsan eltaf esmatullah
        fahim faisal faraz fareed farhad farid farooq faruk fawad feroz firuz ghani gulbuddin habib hafiz haji hakim hamdi hamed hanif haneef haroon hashmat hayatullah hekmat homayoun humayun hussain hossein hoseyin husain idrees ilyas iqbal
        jamaluddin javed javid jawad kabir kamran karim khalid khaled latif mahmood mahmoud mahmud mansour mansoor masood massoud masoud matin mawlawi mirwais moeed mohsen mohsin mojtaba mullah munib mutasim naeem naim najib nangialai naqib
        naser nasir nasser naveed nawid nazar nazir nek nizam noor omar omid osman parwiz qadir qais qari qasim qasem rafi rahim rahman ramin rashid rasool reza rohullah saad sabir sadiq saeed saleem salem samad samim sami sardar sayed sayyid
        seyed shafi shahid shahidullah shakir shams sharif sheikh shoaib sohail sohrab sultanmahmud syed tariq taj tawab timur torek wahid wais wakil waheed wali yaqoob yaqub yasin yusuf yousuf younus yunus zabiullah zabi zabihulla zahid zaher
        zahir zaki zakir zalmai zia zmarai ebrahim qasem mohammadreza javad hamidreza bijan behrouz cyrus dariush mehdi masih tamim hamad khalifa faysal fahd salman turki abdelaziz mansur
        abidin adem adil adnan agah akif alaattin alper alpaslan alparslan altan anil arda asim atalay atay atilla attila aykut aytac baki baris batuhan bayram bedri behcet bekir berat berk besir bilal binali birol bora bulent burak burhan cahit
        can caner celal cem cemal cemil cengiz cevdet cihad cihan cihat coskun cuneyt dogan dogukan dursun ege ekmeleddin ekrem emin emir emrah emre enes engin enver ercan erdal erdem erdinc erdogan eren ergin ergun erhan erkan erol ersin ertan
        ertugrul esat eyup fahri faik faruk fatih ferhat feridun fethi fevzi feyzullah firat fikret fuat furkan galip gazi gokhan gokay goksel gurkan gursel guven hakan haldun halil halit haluk hamdi hamza harun haydar hayati hayri hidayet
        hikmet hulki husamettin huseyin husnu hurrem idris ihsan ilhan ilkay ilker ilyas irfan ishak iskender ismet izzet kaan kadir kagan kamil kasim kazim kenan kerem kerim koray korkut kubilay kursat kutay levent lutfi lutfu mahir mahmut
        mazlum mecit mehdi melih mert mesut metehan metin mikail mithat muammer muhammed muhammet muharrem muhittin muhsin mucahit musa muslum mustafa muzaffer naci nadir nahit naim namik nazim nazmi necati necdet necip necmettin nedim nejat
        nevzat nihat niyazi nizamettin numan nurettin nurullah oguz oguzhan okan oktay omer onder onur orhan orkun osman ozan ozgur ozkan polat rahmi ramazan ramiz rasim recai refik remzi resat resul ridvan rifat riza rustem saban sabri sacit
        sadettin sadik sadullah saffet sahin saim sait sakip salih salim sami samet savas sedat sefa sefer selahattin selami selcuk selim semih serdar serhat serkan server servet sevket seyfettin sezai sezgin sinan suat suavi sukru
        tahir tahsin talat talip tamer tanju taner tarik tayfun tevfik temel teoman tolga tugrul tuncay tunc turan turgay turgut turhan ufuk ugur umut umit unal utku vahit vedat vehbi veli veysel volkan yakup yalcin yasin yavuz yigit yilmaz
        yunus yuksel yusuf zafer zekeriya zeki ziya zulfu zulfikar sadi burhanettin seyit serif sahap cavit
        """;

    private static readonly FrozenDictionary<string, Gender> Names = Build();

    // Surnames as often as not: alone they say nothing.
    private static readonly FrozenSet<string> AlsoSurnames = Split("ali shah khan erdogan dogan yilmaz yildiz sahin karim rahim aziz hakim ghani noor wali rahman sultan aydin tunc turan polat savas yavuz ozkan coskun unal gazi sharif ahmad ahmadi hussain akbar azizi kamal kemal hassan hasan omar osman yasin bashir")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Eastern = Split(EasternWomen + " " + EasternMen).ToFrozenSet(StringComparer.Ordinal);

    public static Gender GenderOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var first = Folding.Fold(space < 0 ? name : name.AsSpan(0, space));
        if (space < 0 && (!Eastern.Contains(first) || AlsoSurnames.Contains(first)))
        {
            // A name alone may be a surname; Eastern persons go by their given names.
            return Gender.Unknown;
        }

        return Names.TryGetValue(first, out var gender) ? gender
            : first.Length > 6 && (first.EndsWith("ullah", StringComparison.Ordinal) || first.EndsWith("uddin", StringComparison.Ordinal) || first.EndsWith("ettin", StringComparison.Ordinal)) ? Gender.Male
            : Gender.Unknown;
    }

    private static FrozenDictionary<string, Gender> Build()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (list, gender) in ((string, Gender)[])[(WesternWomen, Gender.Female), (EasternWomen, Gender.Female), (WesternMen, Gender.Male), (EasternMen, Gender.Male)])
        {
            foreach (var name in Split(list))
            {
                // A name on both lists tells nothing.
                names[name] = names.TryGetValue(name, out var other) && other != gender ? Gender.Unknown : gender;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Split(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
