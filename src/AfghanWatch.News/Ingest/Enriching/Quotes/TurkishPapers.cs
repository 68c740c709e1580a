namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Whose statement, report or answer a Turkish text reads from: "Açıklamada … denildi", "Yanıtta … belirtildi" name nobody, but mean whoever issued the paper spoken of before. A passive verb of saying
/// that no paper stands before is nobody's ("… taşıdığı bildirildi").
/// </summary>
internal sealed class TurkishPapers(SpeechText speech)
{
    private const int Reach = 10;
    private int _unit = -2;
    private Speaker? _issuer;

    /// <summary>The one a passive verb of saying stands for.</summary>
    /// <param name="told">The attribution, which names no subject.</param>
    /// <param name="last">Who was spoken of last.</param>
    public Speaker? Owner(Attribution told, Speaker? last)
    {
        var unit = speech.Units[told.Unit];
        if (OpensWithPaper(unit, speech.Folded(told.CueEnd - 1)[^1] == 'n' ? Math.Min(told.CueEnd + 2, unit.End) : told.CueFirst))
        {
            _issuer ??= last;
            _issuer = last ?? _issuer;
            _unit = told.Unit;
            return _issuer;
        }

        // "… Ayrıca … kaydedildi": the same paper is read on.
        if (_issuer is null || told.Unit - _unit > 1 || unit.Paragraph - speech.Units[_unit].EndParagraph > 1 || !IsContinued(unit))
        {
            return told.Unit == _unit ? _issuer : null;
        }

        _unit = told.Unit;
        return _issuer;
    }

    /// <summary>Whether an impersonal verb tells what somebody said: "konuşuluyor" and "tahmin ediliyor" without a paper are the reporter's own words.</summary>
    public bool Tells(Attribution told) => !speech.Folded(told.CueEnd - 1).EndsWith("yor", StringComparison.Ordinal) || speech.Folded(told.CueEnd - 1) is "bildiriliyor" or "belirtiliyor" or "aktariliyor" or "kaydediliyor" or "vurgulaniyor" || OpensWithPaper(speech.Units[told.Unit], told.CueFirst);

    /// <summary>A source that was named with its paper: "Valilikten yapılan açıklamada".</summary>
    public void Note(Attribution told)
    {
        var isPaper = TurkishSpeech.Passives.Contains(speech.Folded(told.CueEnd - 1)) || told.Rule == "indirect.according-to" && told.CueFirst > 0 && IsPaper(speech.Folded(told.CueFirst - 1));
        (_issuer, _unit) = isPaper ? (told.Speaker, told.Unit) : (null, -2);
    }

    /// <summary>"Valilik yazılı yanıt verdi": who is spoken of now may be read from next.</summary>
    public void Note(Unit unit, Speaker? about)
    {
        if (about is not null && unit.End > unit.First)
        {
            _issuer = null;
        }
    }

    private static bool IsPaper(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["acikla", "rapor", "haber", "veri", "bilgi", "bildiri", "duyuru"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool OpensWithPaper(Unit unit, int end)
    {
        for (var i = unit.First; i < end && i < unit.First + Reach && speech.Pieces[i].Quote < 0; i++)
        {
            if (TurkishAttributions.IsSetting(speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContinued(Unit unit) => speech.Folded(unit.First) is "ayrica" or "bunun" or "ote" or "aciklamada" or "raporda" || speech.Pieces[unit.First].Is(WordClass.Quote) || unit.Paragraph == speech.Units[_unit].EndParagraph;
}
