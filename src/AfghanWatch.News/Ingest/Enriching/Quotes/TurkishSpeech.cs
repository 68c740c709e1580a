using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish words of saying and the words around them, folded (dotless i written i).</summary>
internal static class TurkishSpeech
{
    private static readonly HashSet<string> PassiveForms = [.. "denildi,denilmisti,denilmistir,deniliyor,denilmekte,denilmektedir,dendi,denmisti,denmistir,deniyor,denmektedir,soylendi,soyleniyor,edildi,edilmisti,edilmistir,ediliyor,edilmektedir,suruldu,surulmustu,suruluyor,verildi,verilmisti,verilmistir,kullanildi,kullanilmisti,kullanilmistir,bulunuldu,bulunulmustu,bulunulmustur,yapildi,ogrenildi,ogrenilmisti,ogrenilmistir,ogrenilirken,edilirken,surulurken".Split(',')];

    public static FrozenDictionary<string, WordClass> Words { get; } = Build();

    /// <summary>Verbs of saying that name no one who says it: belirtildi, açıklanıyor, öne sürülmüştür.</summary>
    public static FrozenSet<string> Passives { get; } = PassiveForms.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new WordTable();
        foreach (var stem in "temenni et,mudafaa et,bahset,sikayet et,haykir,soyle,belirt,acikla,kaydet,vurgula,bildir,aktar,duyur,savun,hatirlat,animsat,ekle,dillendir,anlat,uyar,tekrarla,yinele,dogrula,yalanla,itiraf et,dile getir,ifade et,iddia et,one sur,ileri sur,not et,rapor et,kabul et,yaz,paylas,cevapla,yanitla,konus,sor,ongor,teyit et,beyan et,ilan et,isaret et,dikkat cek,altini ciz,vaat et,taahhut et,tahmin et,oner,tavsiye et,talep et,israr et,itiraz et,sitem et,temin et,garanti et,seslen,bagir,haykir,mirildan,fisilda,cikis,yakin,tarif et,rica et,ihtar et,ikaz et,dert yan,karsi cik,soz ver,arz et,resti cek,naklet,ima et,sozlerine ekle,kayda gecir,devam et,surdur,ozetle,degerlendir,yorumla,nitele,nitelendir,tanimla,tarif et,betimle,adlandir,sucla,elestir,cevap ver,yanit ver,karsilik ver,paylasimda bulun,yonelt,belgele,tespit et,dusun,inan,tabir et,not dus,ilet,zikret,mujdele,tembihle,ogutle".Split(','))
        {
            AddVerb(words, stem[(stem.LastIndexOf(' ') + 1)..], stem.Contains(' ', StringComparison.Ordinal));
        }

        words.Add(WordClass.Say, "soyluyor,soyluyorlar,soyluyordu,ogrenilirken,edilirken,surulurken,ogrenildi,ogrenilmisti,ogrenilmistir,demistir,demislerdi,demislerdir,diyordu,diyorlardi,derdi,denilmistir,denilmisti,denmistir,edildi,suruldu,soylendi,dedi,dediler,demisti,diyor,diyorlar,demis,der,dedim,diye,denildi,denilen,denilmisti,deniliyor,denilirken,denildigi,denerek,bulundu,bulunmustu,bulundular,kullandi,kullanmisti,kullanildi,verdi,verildi,yapti,yapmisti,degerlendirdi,tanimladi,nitelendirdi,elestirdi,sordu,ozetledi,yoneltti,dondu,bulunuldu,belirtildi,kaydedildi,vurgulandi,aciklandi,bildirildi,duyuruldu,aktarildi,ifade,denmisti,dendi,denilmekte,denilmektedir,denmektedir,deniyor,derler,dermis,deyince,dediginde,demekle,dedigi,dedigini,demesi,demesine,demesini,demesinin,dedikten,istedi,istedigini,istemisti,istiyor,istediler");
        words.Add(WordClass.Say | WordClass.Weak, "kullaniyor,kullandilar,kullanmistir,bulunuyor,bulunmustur,yapmistir,yaptilar,vermisti,verdiler,vermistir,verildi,geldi,gelmisti,sarf,bitirdi,tamamladi,noktaladi,sonlandirdi,basladi,kapatti,bitiren,tamamlayan,bitirirken");
        words.Add(WordClass.Participle, "diyerek,deyip,derken,kullanarak,bulunarak,yaparak,vererek,kullanirken");
        words.Add(WordClass.SaysWho, "diyen,diyenler,diyenlere,diyenlerin,kullanan,bulunan,yapan,veren");
        TurkishNouns.AddTo(words);
        words.Add(WordClass.Pronoun, "o,onlar,ben,biz,kendisi,kendileri,biri,bazilari,cogu,bircogu,kimileri,baskasi,ikisi,ucu,digeri,oteki,beriki,obur,oburu,ikincisi,birincisi,ilki,digerleri,otekiler");
        words.Add(WordClass.FirstPerson, "ben,biz,bizim,benim,bize,bana,bizi,beni");
        words.Add(WordClass.Determiner, "bir,bu,su,iki,uc,dort,bes,ust,duzey,duzeyli,bazi,konuyla,ilgili,yakin,kidemli,turk,afgan,turkiye,diger,baska,eski,yeni,emekli,dul,amerikali,rus,abd'li");
        words.Add(WordClass.Adverb, "ayrica,ancak,fakat,ote,yandan,yana,daha,sonra,once,de,da,ise,bugun,dun,ama,boylece,bunun,uzerine,oncelikle,son,olarak,ardindan,soyle,sunlari,bunu,bunlari,seklinde,diye");
        words.Add(WordClass.Conjunction, "ve,ile,ama,ancak,fakat,cunku,veya,ya,hem,ki");
        words.Add(WordClass.Time, "pazartesi,sali,carsamba,persembe,cuma,cumartesi,pazar,gunu,bugun,dun,sabah,aksam,ocak,subat,mart,nisan,mayis,haziran,temmuz,agustos,eylul,ekim,kasim,aralik,tarihinde,gecen,hafta,ay,yil");
        return words.ToFrozen();
    }

    // The regular forms newspapers use: -di, -diler, -mişti, -yor, -erek, -en, -irken; vowel harmony is spelt out by the stem's last vowel.
    private static void AddVerb(WordTable words, string stem, bool compound)
    {
        var harmony = Harmony.Of(stem);
        var hard = "fstkcshp".Contains(stem[^1], StringComparison.Ordinal);
        var soft = stem == "et" ? "ed" : stem.EndsWith("det", StringComparison.Ordinal) ? stem[..^1] + "d" : stem;
        var ends = "aeiou".Contains(stem[^1], StringComparison.Ordinal);
        var glide = ends ? "y" : "";
        var past = stem + (hard ? "t" : "d") + harmony.Narrow;
        var continuous = (ends ? soft[..^1] + Harmony.Of(soft[..^1]).Narrow : soft + harmony.Narrow) + "yor";
        var compounds = compound ? WordClass.Weak : WordClass.None;
        words.Add(WordClass.Say | compounds, $"{past},{past}l{harmony.Wide}r,{Perfects(stem, harmony)},{continuous},{continuous}lar,{continuous}du,{continuous}lardi,{stem}mekte,{stem}maktadir,{stem}mektedir,{stem}maktaydi,{stem}mekteydi,{stem}r,{soft}ir");
        words.Add(WordClass.Participle | compounds, $"{soft}{glide}{harmony.Wide}r{harmony.Wide}k,{soft}{glide}ip,{soft}{glide}up,{soft}{harmony.Narrow}rken,{soft}{glide}{harmony.Wide}rken,{soft}rken,{stem}m{harmony.Wide}kle");
        words.Add(WordClass.SaysWho | compounds, $"{soft}{glide}{harmony.Wide}n");

        if (stem is "dusun" or "inan")
        {
            // What is thought by nobody is nobody's word.
            return;
        }

        // belirtildi, açıklanıyor, öne sürülmüştür: said by nobody.
        var passive = soft + (ends ? "n" : stem[^1] == 'l' ? harmony.Narrow + "n" : harmony.Narrow + "l");
        var impersonal = $"{passive}d{harmony.Narrow},{passive}{harmony.Narrow}yor,{passive}{harmony.Narrow}yordu,{Perfects(passive, harmony)},{passive}mekte,{passive}mektedir,{passive}maktadir,{passive}{harmony.Narrow}rken";
        var going = $"{passive}{harmony.Wide}r{harmony.Wide}k";
        words.Add(WordClass.Say | compounds, impersonal);
        words.Add(WordClass.Participle | compounds, going);
        PassiveForms.Add(going);
        PassiveForms.UnionWith(impersonal.Split(','));
    }

    private static string Perfects(string stem, Harmony harmony) =>
        $"{stem}m{harmony.Narrow}s,{stem}m{harmony.Narrow}st{harmony.Narrow},{stem}m{harmony.Narrow}st{harmony.Narrow}r,{stem}m{harmony.Narrow}sl{harmony.Wide}r,{stem}m{harmony.Narrow}sl{harmony.Wide}rd{harmony.Narrow},{stem}m{harmony.Narrow}sl{harmony.Wide}rd{harmony.Narrow}r";
}

/// <summary>The vowels a Turkish suffix takes after a stem, in folded spelling.</summary>
internal readonly record struct Harmony(char Wide, char Narrow)
{
    public static Harmony Of(string stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            switch (stem[i])
            {
                case 'a':
                    return new Harmony('a', 'i');
                case 'e' or 'i':
                    return new Harmony('e', 'i');
                case 'o' or 'u':
                    return new Harmony(IsFront(stem) ? 'e' : 'a', 'u');
            }
        }

        return new Harmony('e', 'i');
    }

    // Folding took the dots off ö and ü; these are the stems of our list that had them.
    private static bool IsFront(string stem) => stem is "sur" or "ongor" or "gor" or "dusun";
}
