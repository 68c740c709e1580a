using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The words web editors use in class names. General words of the trade, in the languages seen; no site's own names.</summary>
internal static class HintWords
{
    public static readonly string[] SilentPrefixes =
    [
        "tag-", "category-", "has-", "no-", "with-", "without-", "hide-", "show-", "is-", "js-", "post-format", "format-", "type-", "status-", "postid-", "menu-item-has", "section-type",
    ];

    /// <summary>Parts of a class name written in one word, in small letters.</summary>
    public static readonly (string Part, Hints Meaning)[] Parts =
    [
        ("articlebody", Hints.Body), ("articlecontent", Hints.Body), ("articletext", Hints.Body), ("entrycontent", Hints.Body), ("entrybody", Hints.Body), ("entrytext", Hints.Body),
        ("postcontent", Hints.Body), ("postbody", Hints.Body), ("posttext", Hints.Body), ("postentry", Hints.Body), ("storybody", Hints.Body), ("storycontent", Hints.Body),
        ("storytext", Hints.Body), ("newsbody", Hints.Body), ("newscontent", Hints.Body), ("newstext", Hints.Body), ("newsdetail", Hints.Body), ("bodytext", Hints.Body),
        ("bodycopy", Hints.Body), ("bodycontent", Hints.Body), ("haberdetay", Hints.Body), ("habericerik", Hints.Body), ("habermetni", Hints.Body), ("habertext", Hints.Body), ("detaycontent", Hints.Body),
        ("haberyazi", Hints.Body), ("haberbody", Hints.Body), ("detailcontent", Hints.Body), ("detailtext", Hints.Body), ("articlebox", Hints.Content),
        ("contentbody", Hints.Body), ("contenttext", Hints.Body), ("textcontent", Hints.Body), ("thecontent", Hints.Body), ("blogcontent", Hints.Body), ("fulltext", Hints.Body), ("singlecontent", Hints.Body),
        ("artikeltext", Hints.Body), ("artikelinhalt", Hints.Body), ("articlecopy", Hints.Body), ("pagecontent", Hints.Content), ("maincontent", Hints.Content),
        ("textwidget", Hints.Sidebar), ("readmore", Hints.Related), ("mostread", Hints.Related), ("mostpopular", Hints.Related), ("alsolike", Hints.Related), ("seealso", Hints.Related), ("morefrom", Hints.Related), ("morestories", Hints.Related),
        ("nextpost", Hints.Related), ("prevpost", Hints.Related), ("relatedpost", Hints.Related), ("relatedarticle", Hints.Related), ("postnav", Hints.Navigation), ("readnext", Hints.Related), ("ilgilihaber", Hints.Related), ("digerhaber", Hints.Related),
        ("socialmedia", Hints.Share), ("sharebar", Hints.Share), ("sharebutton", Hints.Share), ("addtoany", Hints.Share), ("sharedaddy", Hints.Share), ("sharethis", Hints.Share), ("jetpack", Hints.Share),
        ("newsletter", Hints.Newsletter), ("subscribe", Hints.Newsletter), ("mailinglist", Hints.Newsletter),
        ("commentlist", Hints.Comments), ("commentform", Hints.Comments), ("commentsection", Hints.Comments), ("disqus", Hints.Comments), ("fbcomment", Hints.Comments),
        ("cookie", Hints.Consent), ("gdpr", Hints.Consent), ("onetrust", Hints.Consent), ("didomi", Hints.Consent),
        ("advert", Hints.Advertisement), ("sponsor", Hints.Advertisement), ("taboola", Hints.Advertisement), ("outbrain", Hints.Advertisement), ("reklam", Hints.Advertisement), ("googlead", Hints.Advertisement),
        ("authorbox", Hints.Author), ("authorbio", Hints.Author), ("aboutauthor", Hints.Author), ("authorinfo", Hints.Author), ("authordesc", Hints.Author), ("authorname", Hints.Byline), ("articleauthor", Hints.Byline), ("postauthor", Hints.Byline), ("storyauthor", Hints.Byline), ("newsauthor", Hints.Byline), ("bylinename", Hints.Byline),
        ("taglist", Hints.Tags), ("tagcloud", Hints.Tags), ("entrymeta", Hints.Meta), ("postmeta", Hints.Meta), ("articlemeta", Hints.Meta), ("entryfooter", Hints.Footer), ("postfooter", Hints.Footer), ("articlefooter", Hints.Footer),
        ("articleoverline", Hints.Kicker), ("imagecaption", Hints.Caption), ("wpcaption", Hints.Caption), ("imgcaption", Hints.Caption), ("photocredit", Hints.Caption), ("imagecredit", Hints.Caption),
        ("screenreader", Hints.ScreenReader), ("visuallyhidden", Hints.ScreenReader), ("sronly", Hints.ScreenReader), ("toctitle", Hints.Navigation), ("tableofcontents", Hints.Navigation),
        ("paywall", Hints.Paywall), ("regwall", Hints.Paywall), ("liveblog", Hints.Live), ("livefeed", Hints.Live), ("liveticker", Hints.Live),
    ];

    public static FrozenDictionary<string, Hints>.AlternateLookup<ReadOnlySpan<char>> Lookup => Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Hints> Words = Build(
        (Hints.Content, "content main article post entry story hentry artikel haber articulo noticia"),
        (Hints.Navigation, "nav navi navigation menu navbar breadcrumb breadcrumbs crumb crumbs pager pagination paging topbar toolbar menubar masthead skip skiplink jump toc sitemap megamenu hamburger subnav search searchform pagenav"),
        (Hints.Sidebar, "sidebar aside rail sidenav marginalspalte seitenleiste complementary widget widgets"),
        (Hints.Footer, "footer foot colophon copyright legal imprint impressum disclaimer"),
        (Hints.Share, "share sharing shares social socials socialbar sharer follow like likes facebook twitter whatsapp teilen paylas sociallinks shariff"),
        (Hints.Related, "related recommended recommendation recommendations recommend recirc recirculation teaser teasers trending popular latest similar readalso onward promo promos upnext morelinks crosssell ilgili benzer verwandte rec cta linkbox infobox outbound"),
        (Hints.Newsletter, "newsletter newsletters subscribe subscription signup optin mailchimp abo abonnieren register registration login bulten"),
        (Hints.Advertisement, "ad ads adv advert advertisement advertising adbox adslot adsense dfp banner banners anzeige werbung sponsored sponsor commercial reklam donate donation affiliate"),
        (Hints.Comments, "comment comments commentary commentlist respond reply replies responses kommentare kommentar yorum yorumlar comentarios commentaires disqus webmention webmentions pingback trackback pingbacks trackbacks"),
        (Hints.Consent, "alert push pushlayer notification cookie cookies consent gdpr popup modal overlay lightbox dialog tooltip toast"),
        (Hints.Tags, "tags tagged taglist keywords schlagworte etiketler topics tagcloud hashtags posttags"),
        (Hints.Byline, "byline author authors writer autor autoren yazar reporter muhabir journalist columnist submitted"),
        (Hints.Date, "date time published timestamp datetime pubdate tarih datum posted postdate pubtime publish publishdate updated fecha dateline"),
        (Hints.Caption, "caption figcaption credit credits bildunterschrift copyrightholder"),
        (Hints.Title, "title headline headlines heading"),
        (Hints.Lead, "lead lede standfirst intro teasertext chapo subhead excerpt abstract einleitung summary subtitle subheadline dek deck spot vorspann excerpt anriss kicker"),
        (Hints.Kicker, "kicker overline dachzeile topline roofline eyebrow overtitle overheadline spitzmarke oberzeile topic label surtitre antetitulo volanta cintillo ustbaslik"),
        (Hints.Tools, "tools print printer toolbox actions controls buttons button vote voting rating ratings poll survey quiz feedback"),
        (Hints.Media, "gallery slideshow carousel slider player video audio podcast"),
        (Hints.Meta, "meta info metadata details postinfo"),
        (Hints.Author, "bio biography vcard"));

    private static FrozenDictionary<string, Hints> Build(params (Hints Meaning, string Words)[] rows)
    {
        var words = new Dictionary<string, Hints>(StringComparer.Ordinal);
        foreach (var (meaning, list) in rows)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | meaning;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
