using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Month names and their abbreviations in the languages news pages were seen in, folded.</summary>
internal static class MonthNames
{
    private static readonly string[] Rows =
    [
        "january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari ocak oca stycznia styczeń leden ledna tammikuuta tammikuu января янв січня ιανουαρίου januara ianuarie sausio",
        "february feb februar februari février févr fév febrero febbraio fevereiro fev şubat şub luty lutego únor února helmikuuta helmikuu февраля фев лютого φεβρουαρίου februara februarie vasario",
        "march mar märz maerz mär mars marzo março marco maart mrt mart marca marzec březen března maaliskuuta maaliskuu марта мар березня μαρτίου martie kovo",
        "april apr avril avr abril abr aprile nisan nis kwietnia kwiecień duben dubna huhtikuuta huhtikuu апреля апр квітня απριλίου aprila aprilie balandžio",
        "may mai mayo maggio mag maio mei mayıs maj maja květen května toukokuuta toukokuu мая май травня μαΐου gegužės",
        "june jun juni juin junio giugno giu junho haziran haz czerwca czerwiec červen června kesäkuuta kesäkuu июня июн червня ιουνίου juna iunie birželio",
        "july jul juli juillet juil julio luglio lug julho temmuz tem lipca lipiec červenec července heinäkuuta heinäkuu июля июл липня ιουλίου jula iulie liepos",
        "august aug août aout agosto ago augustus ağustos ağu augusti sierpnia sierpień srpen srpna elokuuta elokuu августа авг серпня αυγούστου avgusta rugpjūčio",
        "september sep sept septembre septiembre setiembre settembre set setembro eylül eyl września wrzesień září zář syyskuuta syyskuu сентября сен вересня σεπτεμβρίου septembra septembrie rugsėjo",
        "october oct oktober okt octobre octubre ottobre ott outubro out ekim eki października październik říjen října lokakuuta lokakuu октября окт жовтня οκτωβρίου oktobra octombrie spalio",
        "november nov novembre noviembre novembro kasım kas listopada listopad listopadu marraskuuta marraskuu ноября ноя листопада νοεμβρίου novembra noiembrie lapkričio",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des aralık ara grudnia grudzień prosinec prosince joulukuuta joulukuu декабря дек грудня δεκεμβρίου decembra decembrie gruodžio",
    ];

    private static readonly Dictionary<string, int> Numbers = Build();

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 where the word is no month.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 14)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
        }

        return Lookup.TryGetValue(folded, out var month) ? month : 0;
    }

    private static Dictionary<string, int> Build()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var month = 0; month < Rows.Length; month++)
        {
            foreach (var name in Rows[month].Split(' '))
            {
                numbers.TryAdd(Folding.Fold(name), month + 1);
            }
        }

        return numbers;
    }
}
