using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

internal static partial class NameWords
{
    /// <summary>Names of countries, regions and great cities, word by word: in a name's place they speak against a person.</summary>
    public static readonly FrozenSet<string> WorldPlaces = Set("""
        albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burkina
        faso burundi cambodia cameroon canada cape verde chile china colombia comoros congo costa rica croatia cuba cyprus czechia denmark djibouti dominica dominican ecuador egypt salvador eritrea estonia eswatini ethiopia fiji finland
        france gabon gambia germany ghana greece greenland grenada guatemala guinea bissau guyana haiti honduras hungary iceland india indonesia iran iraq ireland italy ivory jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait
        kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
        myanmar namibia nauru nepal netherlands nicaragua niger nigeria macedonia norway oman pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles
        leone singapore slovakia slovenia somalia korea spain sri lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga trinidad tobago tunisia turkmenistan tuvalu uganda ukraine uruguay
        uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe america americas africa asia europe eurasia oceania antarctica arabia england scotland wales britain crimea siberia catalonia kashmir tibet xinjiang gaza
        sahel darfur balkans caucasus caribbean mediterranean atlantic pacific arctic aegean
        abuja accra addis ababa ababa algiers almaty amman amsterdam ankara antalya athens auckland baghdad baku bamako bangkok barcelona basel beijing beirut belfast belgrade berlin bern bishkek bogota boston brasilia bratislava brisbane
        brussels bucharest budapest buenos aires cairo calgary canberra caracas casablanca chennai chicago colombo copenhagen dakar damascus dallas delhi dhaka doha dubai dhabi dublin durban dushanbe edinburgh frankfurt geneva glasgow
        guangzhou guayaquil hamburg hanoi harare havana helsinki hong kong houston islamabad istanbul izmir jakarta jeddah jerusalem johannesburg juba kabul kampala karachi kathmandu khartoum kigali kingston kinshasa kolkata kyiv kiev
        lagos lahore lima lisbon london angeles luanda lusaka lyon madrid managua manchester manila maputo marseille mecca medina medellin melbourne mexico miami milan minsk mogadishu monrovia montevideo montreal moscow mumbai munich
        muscat nairobi naples nur-sultan osaka oslo ottawa paris perth prague pretoria pyongyang quito rabat riga rio riyadh rome sanaa santiago sao paulo sarajevo seoul shanghai shenzhen skopje sofia stockholm sydney taipei tallinn
        tashkent tbilisi tehran tel aviv tirana tokyo toronto tripoli tunis ulaanbaatar vancouver vienna vilnius warsaw washington wellington windhoek yangon york yerevan zagreb zurich
        california texas florida alaska hawaii ontario quebec alberta manitoba nunavut yukon columbia queensland tasmania catalonia andalusia bavaria saxony punjab sindh balochistan bengal gujarat kerala maharashtra guangdong sichuan
        yunnan hubei fujian oaxaca chiapas sinaloa jalisco chihuahua sonora tabasco veracruz yucatan cancun acapulco guadalajara monterrey arequipa cusco orellana galapagos esmeraldas
        almanya fransa ingiltere ispanya italya yunanistan rusya ukrayna katar suriye irak pakistan hindistan cin japonya amerika avrupa asya afrika misir lubnan urdun ozbekistan tacikistan turkmenistan kazakistan kirgizistan azerbaycan
        ermenistan gurcistan bulgaristan romanya macaristan polonya hollanda belcika isvec norvec danimarka finlandiya avusturya isvicre kanada meksika brezilya libya cezayir tunus fas sudan yemen umman kuveyt bahreyn arabistan
        uskudar kadikoy besiktas sisli beyoglu zeytinburnu esenyurt kucukcekmece bagcilar sultanbeyli sultangazi pendik umraniye atasehir kagithane batikent cankaya kecioren yenimahalle altindag mamak etimesgut ercis muradiye caldiran ozalp baskale gevas ipekyolu tusba dogubayazit patnos yuksekova semdinli cukurca tatvan ahlat adilcevaz kobani rojava dersim akcakale suruc reyhanli cizre silopi nusaybin imrali duzici
        bruksel londra moskova pekin atina viyana cenevre roma tahran bagdat kahire riyad kabil lefkosa saraybosna belgrad budapeste varsova prag lahey strazburg vasington tiflis baku taskent biskek astana askabat dusanbe tokyo berlin paris madrid lizbon stokholm kopenhag helsinki uskup tiran pristine podgorica sofya bukres kisinev islamabat karaci lahor pesaver ketta delhi mumbai kandahar herat mezar celalabad kunduz meshed tebriz erbil suleymaniye kerkuk musul halep idlib amman beyrut kudus gazze trablus
        adana adiyaman afyon agri aksaray amasya antalya ardahan artvin aydin balikesir bartin batman bayburt bilecik bingol bitlis bolu burdur bursa canakkale cankiri corum denizli diyarbakir duzce edirne elazig erzincan erzurum
        eskisehir gaziantep giresun gumushane hakkari hatay igdir isparta kahramanmaras karabuk karaman kars kastamonu kayseri kirikkale kirklareli kirsehir kilis kocaeli konya kutahya malatya manisa mardin mersin mugla mus nevsehir
        nigde ordu osmaniye rize sakarya samsun siirt sinop sivas sanliurfa sirnak tekirdag tokat trabzon tunceli usak van yalova yozgat zonguldak ege akdeniz karadeniz marmara anadolu
        """);

    /// <summary>Common words that headlines, programmes, brands and works are named with.</summary>
    public static readonly FrozenSet<string> CommonWords = Set("""
        armed powers power rights right declare premium enformasyon genel ozel yeni service services account action active air alert all alternative ancient animal annual art arts asset baby bad ball band beauty best better big black blood blue board boat body book bookshop box boy boys bread break bright brown budget build
        business call capital car care case cash cast cat chain challenge chance change charge child children city class clean clear climate cloud coal code coffee cold collection color colour come commercial common community concert
        contact content contract control cool corner cost course cover crazy creative credit crime crisis cross crown culture cultural customer cut dark data date dead deal dear death debt deep democracy democratic design development
        diet digital direct discovery dog door double dragon dream drive drug dry dual early earth easy eco economic economy editorial education electoral electric electronic emergency emperor empire energy enterprise environment equal
        equity ever exchange executive express eye face fair faith fall falls family farm fashion fast fate fear federal feed female field fight film final finance financial fine fire first fish fitness five flag flash flight floor
        flower food foot football forever form forward four fox free freedom fresh friend friends fruit fuel full fun future galaxy game general gender girl girls give glass global gold golden good grand great greater green ground
        growth guide hand happy hard head health healthy heart heat heavenly heavy heritage hero high higher history hit holy home honest hope horse hot human ice idea image impact independence indigenous industrial industry info
        information innovation insider inside insight insurance intelligence interior investment iron issue jazz job joint journey joy jungle junior justice key kids kind kingdom know knowledge labor labour land language large last
        latest law leading league learn left legal legend liberation liberty life light line link lion list little live local long look lost love low lower lucky machine magic main major make male management manager map marine
        maritime market marketing master match matter meat medical medicine meeting memory men mental metal middle military milk mind mine mineral mining minor mixed mobile model modern money moon morning motor mountain move movie
        multi music mutual national nations native natural nature near net never new news night noble nobel nuclear ocean office official oil old olympic olympics online only open orange order organic original outer over own page paper
        parliamentary part party past path peace people peoples perfect performance personal pink plan planet plant plastic platform play plus point political politics poor pop popular portal power precision premier press pretty price
        pride prime private pro product production professional progress property protection public pure quality queen quick race radio rain rainbow rapid rare real red reform regional relief religion rescue research reserve resort
        resource resources response rest retail return revolution revolutionary rice rich right rights ring rise river rock roll room root rose route royal rule run rural sacred safe safety saint sale sand save school science sea
        search second secret secretary security senior serious service seven shadow shark ship shop short show sign silver simple single sister six sky sleep slow small smart snow social solar solid song soul sound source space
        special spirit sport sports spring square standard standing star stars start station steel step stock stone storm story strategic stream street strength strike strong student students studio style sugar summer sun super
        supply support sustainable sweet system table talent talk target tax team tech temple ten test the third three tiger time top total touch tour tourism toward town track trade traditional traffic trail training transition
        transitional transport travel treasure tree tropical true trust truth turn twin two ultra under unit united unity universal university upper urban value vice victim victory video view village violence vision visual vote wall
        war watch water wave way wealth web welfare well west wheel white wild will wind window wine winter wisdom woman women wonder wood word work worker workers world yellow young youth zero zone
        """);
}
