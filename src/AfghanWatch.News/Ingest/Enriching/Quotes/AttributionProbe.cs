using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Quick looks for an attribution near a broken quotation mark, before the text is cut into pieces. Every look is bounded.</summary>
internal sealed partial class AttributionProbe(NewsText text, WordClass[] classes, bool turkish)
{
    private const int Reach = 14;
    private const int NearReach = 8;
    private const int MaxSentence = 1200;
    private const int LongestQuestion = 200;
    private const int LongestLabel = 40;

    private static readonly string[] FirstPersons = "alim elim yoruz yorum cagiz cegiz cagim cegim maliyiz meliyiz mayiz meyiz iyiz ariz eriz iriz uruz dik duk ttik ptik ktik ctik ttuk ktuk stuk ptuk imiz umuz imizi imize imiza imizin imizde imizdan imizle imizden umuzu umuza umuzun umuzda umuzla umuzdan".Split(' ');

    /// <summary>Where, after a comma, an attribution such as "he said" breaks into the stretch; -1 if none does.</summary>
    public int Break(int from, int to)
    {
        for (var t = text.TokenIndexAt(from); t < text.Tokens.Count && text.Tokens[t].Span.End <= to; t++)
        {
            if (turkish && t > 0 && ReportsWhatStandsBefore(t))
            {
                // "mezarlık aynı diye yazdı": the verb follows without a mark.
                return text.Tokens[t - 1].Span.End;
            }

            if ((classes[t] & WordClass.Comma) != 0 || text.Text[text.Tokens[t].Span.Start] is '?' or '!')
            {
                if (Follows(PastStrayMark(t + 1), to, NearReach, strict: true))
                {
                    return text.Tokens[t].Span.End;
                }
            }
            else if ((classes[t] & WordClass.Stop) != 0 && t + 1 < classes.Length && OpensSmall(t + 1))
            {
                // "We leave. said Akar", "We leave. he estimates": a stop where a comma should be.
                return text.Tokens[t].Span.End;
            }
        }

        return -1;
    }

    // "… diye yazdı", "… sözlerini kullandı", "… şeklinde konuştu", "… olarak nitelendirdi", "… dedi.": what the word and its verb take stands before them.
    private bool ReportsWhatStandsBefore(int t)
    {
        var word = text.Tokens[t].Folded;
        var next = t + 1 < classes.Length ? text.Tokens[t + 1].Folded : null;
        var says = next is not null && (classes[t + 1] & WordClass.Say) != 0;
        return word switch
        {
            "dedi" or "demisti" or "diyor" => next is null || (classes[t + 1] & WordClass.Stop) != 0,
            "olarak" => next is "nitelendirdi" or "nitelendiriyor" or "niteledi" or "tanimladi" or "adlandirdi" or "isimlendirdi",
            "diye" or "seklinde" => says,
            "diyerek" => true,
            "diyen" => t + 1 < classes.Length && (classes[t + 1] & (WordClass.Capital | WordClass.Role)) != 0,
            "sorusu" or "sorusuna" or "sorusunu" or "suali" or "sualine" => text.Text[text.Tokens[t - 1].Span.End - 1] == '?',
            "sozlerini" or "ifadelerini" or "ifadesini" or "tabirini" or "aciklamasinda" or "aciklamasini" or "degerlendirmesinde" or "degerlendirmesini" or "uyarisinda" => says && TurkishCompounds.IsSaying(word, next!),
            _ => false,
        };
    }

    // "…, ' says Anil": a mark of another kind where the speech's own should close.
    private int PastStrayMark(int t) =>
        t + 1 < text.Tokens.Count && QuotationMarks.IsMark(text.Text[text.Tokens[t].Span.Start]) && text.Tokens[t].Span.Start == text.Tokens[t - 1].Span.End && char.IsWhiteSpace(text.Text[text.Tokens[t].Span.End]) ? t + 1 : t;

    // Behind a stop a small verb of saying, or a small "he" before one, begins no sentence.
    private bool OpensSmall(int t) =>
        (classes[t] & WordClass.Say) != 0 && (classes[t] & (WordClass.Capital | WordClass.NounLike)) == 0
        || !turkish && text.Tokens[t].Folded is "he" or "she" && char.IsLower(text.Text[text.Tokens[t].Span.Start]) && t + 1 < classes.Length && (classes[t + 1] & (WordClass.Say | WordClass.Weak)) != 0;

    /// <summary>Whether an attribution follows a mark at once: "… have left,' said the governor".</summary>
    public bool IsFollowed(QuoteMark mark) => Follows(text.TokenIndexAt(mark.End), text.Text.Length, NearReach, strict: true) || text.TokenIndexAt(mark.End) is var t && t + 1 < text.Tokens.Count && (classes[t] & WordClass.Say) != 0 && (classes[t] & (WordClass.Capital | WordClass.NounLike | WordClass.Plain)) == 0;

    /// <summary>Whether a mark that seems to open stands right before an attribution, and so closes what was open: "… is ready, “he said"; "… olacak "açıklamasında bulundu".</summary>
    public bool IsAttributed(QuoteMark mark)
    {
        var t = text.TokenIndexAt(mark.End);
        if (t + 1 >= text.Tokens.Count || text.Tokens[t].Span.Start != mark.End || mark.Start < 2 || !char.IsWhiteSpace(text.Text[mark.Start - 1]))
        {
            return false;
        }

        if (turkish)
        {
            return char.IsLower(text.Text[mark.End]) && ((classes[t] & (WordClass.Say | WordClass.SaysWho | WordClass.Participle)) != 0 && (classes[t] & WordClass.Weak) == 0 || (classes[t + 1] & (WordClass.Say | WordClass.Participle | WordClass.SaysWho)) != 0 && TurkishCompounds.IsSaying(text.Tokens[t].Folded, text.Tokens[t + 1].Folded)
                || text.Tokens[t].Folded is "seklinde" or "sozleriyle" or "ifadeleriyle" or "sozlerini" or "sorusu" or "sorusuna");
        }

        var verb = (classes[t + 1] & WordClass.Say) != 0 && (classes[t + 1] & (WordClass.NounLike | WordClass.Plain)) == 0;
        return text.Tokens[t].Folded is "he" or "she" or "they" && char.IsLower(text.Text[mark.End]) && verb
            || (classes[t] & WordClass.Say) != 0 && (classes[t] & (WordClass.NounLike | WordClass.Plain | WordClass.Capital)) == 0 && (classes[t + 1] & (WordClass.Capital | WordClass.Pronoun | WordClass.Determiner | WordClass.Role)) != 0
            || text.Text[mark.Start - 2] == ',' && char.IsLower(text.Text[mark.End]) && (classes[t] & (WordClass.Determiner | WordClass.Pronoun)) != 0 && Follows(t, text.Text.Length, NearReach, strict: true)
            || text.Text[mark.Start - 2] == ',' && (classes[t] & WordClass.Capital) != 0 && verb && t + 2 < text.Tokens.Count && EndsAttribution(t + 2);
    }

    /// <summary>Whether a sentence opens in the first person, or has it among its first words.</summary>
    public bool SpeaksInFirstPerson(TextSpan sentence)
    {
        var t = text.TokenIndexAt(sentence.Start);
        for (var end = Math.Min(t + Reach, text.Tokens.Count); t < end && text.Tokens[t].Span.End <= sentence.End; t++)
        {
            if ((classes[t] & WordClass.FirstPerson) != 0 || turkish && IsFirstPersonVerb(text.Tokens[t].Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a folded Turkish word is in the first person, as a verb (istiyoruz, kalacağız, gördük) or by whose it is (askerlerimiz, ülkemizin).</summary>
    public static bool IsFirstPersonVerb(string word)
    {
        if (word.Length < 5)
        {
            return false;
        }

        if (word is "optik" or "taktik" or "septik" or "didaktik")
        {
            return false;
        }

        foreach (var ending in FirstPersons)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph is one short question and nothing else.</summary>
    public static bool IsQuestion(NewsText text, TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end > paragraph.Start && paragraph.Length < LongestQuestion && text.Text[end - 1] == '?' && !QuotationMarks.IsMark(text.Text[paragraph.Start]);
    }

    private bool Follows(int t, int limit, int reach, bool strict)
    {
        var seen = 0;
        var capital = false;
        for (var end = Math.Min(t + reach, text.Tokens.Count); t < end && text.Tokens[t].Span.End <= limit; t++, seen++)
        {
            var word = classes[t];
            var c = text.Text[text.Tokens[t].Span.Start];
            if (strict && (QuotationMarks.IsMark(c) || c == 'â' && text.Tokens[t].Kind == TokenKind.Mark))
            {
                // Words quoted inside the speech: ‘go,’ he said to us.
                return false;
            }

            if ((word & WordClass.Comma) != 0 && (!strict || capital && IsApposition(t)) || (QuotationMarks.IsMark(c) || c == 'â' && text.Tokens[t].Kind == TokenKind.Mark))
            {
                continue;
            }

            if ((word & (WordClass.Say | WordClass.SaysWho)) != 0 && (word & (WordClass.Plain | WordClass.Participle | WordClass.NounLike)) == 0 && (!turkish || IsTurkishSaying(t)))
            {
                return !strict || turkish || ((word & (WordClass.Bare | WordClass.Tell)) != 0 || text.Tokens[t].Folded == "wrote") && (EndsAttribution(t + 1) || (word & WordClass.Tell) != 0 && IsAudience(t + 1));
            }

            if (!turkish && capital && (!strict ? text.Tokens[t].Folded is "will" or "would" or "have" or "has" or "had" or "might" or "may" : text.Tokens[t].Folded is "had" or "has" && t + 1 < classes.Length && (classes[t + 1] & WordClass.Say) != 0))
            {
                // "… ”Akar will have told his counterpart", "…, Akar had said."
                continue;
            }

            if (!turkish && capital && strict && ReadsOut(t))
            {
                return true;
            }

            if (!turkish && capital && ((word & WordClass.Weak) != 0 && !strict || strict && IsUnknownVerb(t, limit)))
            {
                return true;
            }

            if (!turkish && strict && seen == 0 && t + 2 < text.Tokens.Count && text.Tokens[t].Folded.EndsWith("ed", StringComparison.Ordinal) && (text.Tokens[t + 1].Folded is "he" or "she" && (classes[t + 2] & (WordClass.Comma | WordClass.Stop)) != 0 || (classes[t] == WordClass.None || (classes[t] & WordClass.Weak) != 0) && (classes[t + 1] & classes[t + 2] & WordClass.Capital) != 0))
            {
                // "…, sentenced he, …", "…, voiced Salih Sagar"
                return true;
            }

            if (text.Tokens[t].Folded == "according" && !turkish)
            {
                return true;
            }

            if ((word & (WordClass.Stop | WordClass.Colon | WordClass.Comma | WordClass.Dash | WordClass.FirstPerson | WordClass.That)) != 0
                || (word & WordClass.Auxiliary) != 0 && (strict || (word & WordClass.Adverb) == 0)
                || seen > 0 && (word & WordClass.Conjunction) != 0 && text.Tokens[t].Folded != "and" && !turkish
                || turkish && seen >= 5)
            {
                return false;
            }

            // "he said", "Akar said", "the ministry said": a bare small word is the speech going on.
            if (turkish && strict && seen == 0 && (word & WordClass.Capital) == 0)
            {
                return false;
            }

            capital |= (word & (WordClass.Capital | WordClass.Pronoun | WordClass.Determiner | WordClass.Role | WordClass.Body)) != 0;
            if (strict && !capital && !IsTitled(t))
            {
                return false;
            }
        }

        return false;
    }

    // "…, CHP pioneer Kemal Kilicdaroglu composed.": a past verb that ends the sentence behind a name.
    private bool IsUnknownVerb(int t, int limit) => classes[t] == WordClass.None && text.Tokens[t].Folded is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && t > 1 && (classes[t - 1] & WordClass.Capital) != 0 && (classes[t - 2] & WordClass.Capital) != 0
        && t + 1 < text.Tokens.Count && text.Tokens[t].Span.End < limit && (classes[t + 1] & WordClass.Stop) != 0;

    // "…, the statement read."
    private bool ReadsOut(int t) => t > 0 && t + 1 < classes.Length && text.Tokens[t].Folded is "read" or "reads" && (classes[t - 1] & WordClass.Body) != 0 && (classes[t + 1] & (WordClass.Stop | WordClass.Comma)) != 0;

    // "…, its head, Selim Kurt, said": the commas around a name.
    private bool IsApposition(int t) => !turkish && t > 0 && t + 1 < text.Tokens.Count && ((classes[t + 1] & WordClass.Capital) != 0 && (classes[t - 1] & WordClass.Role) != 0 || (classes[t + 1] & WordClass.Say) != 0 && (classes[t - 1] & WordClass.Capital) != 0);

    // "…, coast guard spokesman Nikos Kokkalas told": a small word or two before somebody's calling and his name.
    private bool IsTitled(int t)
    {
        for (var role = t + 1; !turkish && classes[t] == WordClass.None && role < t + 3 && role + 1 < text.Tokens.Count; role++)
        {
            if ((classes[role] & WordClass.Role) != 0 && (classes[role + 1] & WordClass.Capital) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // "told reporters", "told lawmakers": whoever may be told; the writer only where nothing follows ("he told me.").
    private bool IsAudience(int t) => t + 1 < text.Tokens.Count && text.Tokens[t].Folded is "me" or "us" && (classes[t + 1] & (WordClass.Stop | WordClass.Comma)) != 0 || t < text.Tokens.Count && text.Tokens[t].Kind == TokenKind.Word && (classes[t] & WordClass.FirstPerson) == 0 && text.Tokens[t].Folded.EndsWith('s');

    // "he said.", "Akar said on Friday", "said Akar": no object follows; "they complained of hunger" is speech going on.
    private bool EndsAttribution(int t) =>
        t >= text.Tokens.Count || (classes[t] & (WordClass.Stop | WordClass.Comma | WordClass.Colon | WordClass.Dash | WordClass.Time | WordClass.Capital | WordClass.Determiner | WordClass.Pronoun | WordClass.Role | WordClass.Body | WordClass.Participle)) != 0
        || QuotationMarks.IsMark(text.Text[text.Tokens[t].Span.Start]) || text.Tokens[t].Folded is "on" or "in" or "to" or "during" or "at" or "after" or "via" or "by" or "late" or "early" or "here" or "from" or "through" or "and" or "while" or "when" or "with";

    private bool IsTurkishSaying(int t) => (classes[t] & WordClass.Weak) == 0 || t > 0 && TurkishCompounds.IsSaying(text.Tokens[t - 1].Folded, text.Tokens[t].Folded);
}
