using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Common given names that tell "he" from "she"; any other name fits both.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, Gender> Names = Build();

    public static Gender GenderOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space <= 0 ? Gender.Unknown : Names.GetValueOrDefault(Folding.Fold(name.AsSpan(0, space)));
    }

    private static FrozenDictionary<string, Gender> Build()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var name in "mary,patricia,jennifer,linda,elizabeth,barbara,susan,jessica,sarah,karen,nancy,lisa,margaret,sandra,ashley,kimberly,emily,donna,michelle,carol,amanda,melissa,deborah,stephanie,rebecca,laura,helen,angela,anna,anne,ann,ursula,hillary,kellyanne,ivanka,melania,nicole,catherine,kate,christine,maria,julia,jane,jen,kamala,condoleezza,madeleine,theresa,annegret,malala,fatima,zainab,ayse,fatma,emine,hatice,zeynep,elif,meral,tansu,gul,fawzia,habiba,shaharzad,mahbouba,shukria,rula,samantha,wendy,linda,rachel,heather,amy,diane,dana,debbie,elise,eleanor,claire,jill,joni,kirsten,loretta,megyn,nikki,susana,tulsi,valerie,marine,sanna,mette,kaja,roya,nargis,sima,zarifa,deborah".Split(','))
        {
            names[name] = Gender.Female;
        }

        foreach (var name in "james,john,robert,michael,william,david,richard,joseph,thomas,charles,christopher,daniel,matthew,anthony,mark,donald,steven,paul,andrew,joshua,kenneth,kevin,brian,george,timothy,ronald,edward,jason,jeffrey,ryan,jacob,gary,nicholas,eric,jonathan,stephen,larry,justin,scott,brandon,benjamin,samuel,gregory,frank,alexander,raymond,patrick,jack,dennis,jerry,barack,bill,bernie,ted,marco,jeb,joe,antony,jake,ned,lloyd,jens,boris,dominic,emmanuel,vladimir,sergey,sergei,dmitry,hulusi,mevlut,recep,tayyip,ibrahim,fahrettin,ismail,suleyman,yasar,hasan,kemal,devlet,omer,mustafa,ahmet,mehmet,ali,murat,ashraf,abdullah,hamid,hamdullah,amrullah,mohammad,mohammed,muhammad,zabihullah,suhail,abdul,haibatullah,sirajuddin,khalil,imran,shah,josep,heiko,olaf,mike,tim,newt,rudy,chris,ben,rand,mitch,harry,jim,tom,greg,steve,peter,martin,simon,lindsey,zalmay,austin,emomali,munir,gholam,sher".Split(','))
        {
            names[name] = Gender.Male;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
