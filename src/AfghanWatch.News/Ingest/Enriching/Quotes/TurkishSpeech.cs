using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish words of saying and the words around them, folded (dotless i written i).</summary>
internal static class TurkishSpeech
{
    public static FrozenDictionary<string, WordClass> Words { get; } = Build();

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new WordTable();
        foreach (var stem in "soyle,belirt,acikla,kaydet,vurgula,bildir,aktar,duyur,savun,hatirlat,animsat,ekle,dillendir,anlat,uyar,tekrarla,yinele,dogrula,yalanla,itiraf et,dile getir,ifade et,iddia et,one sur,ileri sur,not et,rapor et,kabul et,yaz,paylas,cevapla,yanitla,konus,sor,ongor,teyit et,beyan et,ilan et,isaret et,dikkat cek,altini ciz,vaat et,taahhut et,tahmin et,oner,tavsiye et,talep et,israr et,itiraz et,sitem et,temin et,garanti et,seslen,bagir,haykir,mirildan,fisilda,cikis,yakin,tarif et,rica et,ihtar et,ikaz et,dert yan,karsi cik,soz ver,arz et,resti cek,naklet,ima et,sozlerine ekle,kayda gecir".Split(','))
        {
            AddVerb(words, stem[(stem.LastIndexOf(' ') + 1)..], stem.Contains(' ', StringComparison.Ordinal));
        }

        words.Add(WordClass.Say, "soyluyor,soyluyorlar,edildi,suruldu,soylendi,dedi,dediler,demisti,diyor,diyorlar,demis,der,dedim,diye,denildi,denilen,denilmisti,deniliyor,denilirken,denildigi,denerek,bulundu,bulunmustu,bulundular,kullandi,kullanmisti,kullanildi,verdi,verildi,yapti,yapmisti,degerlendirdi,tanimladi,nitelendirdi,elestirdi,sordu,ozetledi,yoneltti,dondu,bulunuldu,belirtildi,kaydedildi,vurgulandi,aciklandi,bildirildi,duyuruldu,aktarildi,ifade,denmisti,dendi,denilmekte,denilmektedir,denmektedir,deniyor,derler,dermis,deyince,dediginde,demekle,dedigi,dedigini,demesi,demesine,demesini,demesinin,dedikten,istedi,istedigini,istemisti,istiyor,istediler");
        words.Add(WordClass.Participle, "diyerek,derken,kullanarak,bulunarak,yaparak,vererek,kullanirken");
        words.Add(WordClass.SaysWho, "diyen,diyenler,diyenlere,diyenlerin,kullanan,bulunan,yapan,veren");
        words.Add(WordClass.Role, "bakan,bakani,bakanlar,bakanlari,sozcu,sozcusu,sozculeri,yetkili,yetkilisi,yetkililer,yetkilileri,kaynak,kaynaklar,kaynaklari,kaynagi,baskan,baskani,cumhurbaskani,basbakan,basbakani,buyukelci,buyukelcisi,elci,elcisi,lider,lideri,liderleri,komutan,komutani,komutanlar,general,danisman,danismani,vali,valisi,milletvekili,milletvekilleri,uzman,uzmani,uzmanlar,analist,temsilci,temsilcisi,muhabiri,gazeteci,diplomat,diplomatlar,mulla,molla,sekreter,sekreteri,mudur,muduru,yardimcisi,orgeneral,genel,profesor,prof,doc,dr,gorgu,tanigi,taniklari,sahibi,uyesi,uyeleri,kurmay,multeci,asker,koordinatoru,muhtari,katip,katibi,kardesi,esi,annesi,babasi,oglu,kizi,agabeyi,ablasi,gelini,komsusu,imam,yonetici,yoneticisi,doktor,doktoru,avukat,avukati,ogretmen,ogretmeni,sofor,esnaf,terzi,calisan,calisani,hemsire,muhtar,kaymakam,kaymakami,savci,patron,arastirmaci,akademisyen,bey,hanim,vatandas,kisi,heyet,heyeti,kadin,adam,erkek,cocuk,genc,ogrenci,isci,iscisi,isciler,gocmen,gocmenler,makinist,soforu,surucu,surucusu,kaptan,pilot,muhendis,muhendisi,teknisyen,teknisyeni,ebe,hakim,polis,jandarma,astsubay,binbasi,yarbay,albay,tugeneral,tuggeneral,korgeneral,amiral,yuzbasi,er,ciftci,coban,kasap,bakkal,manav,terzisi,kiraci,emlakci,komsu,anne,baba,ogul,kiz,es,agabey,abla,kardes,arkadasi,arkadasi,arkadas,meslektasi,meslektas,gazetecisi,yazari,yazar,yorumcu,ekonomist,ekonomisti,iktisatci,tarihci,sosyolog,psikolog,hukukcu,siyasetci,buyukelcimiz,konsolos,konsolosu,baskonsolos,baskonsolosu,elciler,diplomati,sozculer,danismani,danismanlari,genelkurmay,mustesar,mustesari,baskanvekili,vekili,vekil,calisanlar,calisanlari,taniklar,tanik,sakini,sakinleri,koylu,koyluler,esnafi,sahip,patronu,mudurleri,uyeleri,kurucusu,editoru,muhabir,emeklisi,emekli,dul,hanimi,beyi,uye");
        words.Add(WordClass.Body, "bakanlig,baskanlig,bakanlik,bakanligi,hukumet,hukumeti,taliban,ajans,ajansi,kurum,kurumu,parti,partisi,meclis,meclisi,konsey,konseyi,ordu,ordusu,nato,bm,abd,ab,orgut,orgutu,saray,pentagon,kremlin,gazete,gazetesi,reuters,afp,ap,aa,anadolu,iletisim,baskanlik,baskanligi,cumhurbaskanligi,komutanligi,buyukelciligi,konsoloslugu,mudurlugu,dernegi,vakfi,komisyonu,yonetimi,televizyonu,turkiye,ankara,moskova,washington,kabil,iran,rusya,pakistan,katar,almanya,emirligi,grup,grubu,hareketi,cephesi,raporu,tsk,msb,belediye,belediyesi,valilik,valiligi,emniyet,sirket,sirketi,banka,bankasi,universitesi,enstitusu,merkezi,birligi,odasi,barosu,sendikasi,federasyonu,konfederasyonu,platformu,orgutleri,dernek,vakif,mahkemesi,mahkeme,savciligi,savcilik,kurulu,heyeti,havayolu,ofisi,buro,burosu,subesi,teskilati,muhalefet,iktidar,koalisyon,ittifak");
        words.Add(WordClass.Pronoun, "o,onlar,ben,biz,kendisi,kendileri");
        words.Add(WordClass.FirstPerson, "ben,biz,bizim,benim,bize,bana,bizi,beni");
        words.Add(WordClass.Determiner, "bir,bu,su,iki,uc,dort,bes,ust,duzey,duzeyli,bazi,konuyla,ilgili,yakin,kidemli,turk,afgan,turkiye,diger,baska,eski,yeni,amerikali,rus,abd'li");
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
        var glide = "aeiou".Contains(stem[^1], StringComparison.Ordinal) ? "y" : "";
        var past = stem + (hard ? "t" : "d") + harmony.Narrow;
        var continuous = (glide.Length > 0 ? soft[..^1] : soft) + harmony.Narrow + "yor";
        var compounds = compound ? WordClass.Weak : WordClass.None;
        words.Add(WordClass.Say | compounds, $"{past},{past}l{harmony.Wide}r,{stem}m{harmony.Narrow}sti,{stem}m{harmony.Narrow}stu,{stem}m{harmony.Narrow}s,{continuous},{continuous}lar,{stem}mekte,{stem}maktadir,{stem}mektedir,{stem}r,{soft}ir");
        words.Add(WordClass.Participle | compounds, $"{soft}{glide}{harmony.Wide}r{harmony.Wide}k,{soft}{glide}ip,{soft}{glide}up,{soft}{harmony.Narrow}rken,{soft}rken");
        words.Add(WordClass.SaysWho | compounds, $"{soft}{glide}{harmony.Wide}n");
    }
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
    private static bool IsFront(string stem) => stem is "sur" or "ongor" or "gor";
}
