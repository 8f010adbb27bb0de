using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads the noun phrase for who speaks that begins at a word: «المتحدث باسم الشركة، سامي الخطيب،» has a title and a name.</summary>
internal sealed class SpeakerPhraseReader(SpeechWords words, SpeechScene scene)
{
    private const int Longest = 16;
    private const int LongestName = 9;

    private readonly PhraseExtent _extent = new(words, scene);
    private readonly PhraseStart _start = new(words, scene);

    /// <summary>The phrase that begins at a word; null when none can.</summary>
    /// <param name="first">The word.</param>
    /// <param name="mayBeObject">Whether an indefinite noun here is rather what is said or done than who speaks.</param>
    public SpeakerPhrase? At(int first, bool mayBeObject) =>
        _start.Begins(first, mayBeObject) ? Read(first)
        : mayBeObject && _start.Begins(first, mayBeObject: false) && Read(first) is var phrase && scene.Row.Before(phrase.End) is not (WordRow.Gap.Mark or WordRow.Gap.Comma) && SaysNext(phrase.End) ? phrase
        : !mayBeObject && _start.IsWordBetween(first) && SaysNext(first + 1) ? Read(first)
        : null;

    /// <summary>The phrase that begins at a word with a name, title, body or other noun for who speaks; null when none does.</summary>
    public SpeakerPhrase? AtNoun(int first) => _start.BeginsWithNoun(first) ? Read(first) : null;

    /// <summary>The words between two as a name that is in no list; null when one of them can be part of none.</summary>
    public SpeakerPhrase? Unknown(int first, int end) =>
        Enumerable.Range(first, end - first).All(_start.IsWordBetween) && !words.IsSetting(scene.Row[first].Normal)
            ? new SpeakerPhrase(first, end, new Speaker(scene.Slice(first, end), null), AgreementOf(first), IsPerson: true)
            : null;

    /// <summary>The name that begins at a word and is in no list.</summary>
    public SpeakerPhrase? UnknownFrom(int first)
    {
        var end = first + 1;
        while (end < scene.Row.Count && end < first + 3 && scene.Row.Before(end) == WordRow.Gap.None && _extent.CanBeUnknownName(end) && scene.Row[end].Normal[^1] is not ('ا' or 'ه'))
        {
            end++;
        }

        return Unknown(first, end);
    }

    /// <summary>The phrase that begins with «ل» at a word, without it: «لقرقاش»، «لشهود», «للوزير» in its own spelling.</summary>
    public SpeakerPhrase? WithoutClitic(int first)
    {
        if (scene.NameAt(first) is { Kind: NameKind.Person } name)
        {
            return new SpeakerPhrase(first, scene.Row.FirstFrom(name.Span.End), new Speaker(name.FullName, null), Agreement.Any, IsPerson: true);
        }

        var phrase = Read(first);
        var cut = scene.Row[first].Normal.StartsWith("لل", StringComparison.Ordinal) ? 0 : 1;
        return phrase.Speaker.Title is null ? phrase with { Speaker = new Speaker(phrase.Speaker.Name[cut..], null) } : phrase;
    }

    private SpeakerPhrase Read(int first)
    {
        if (scene.NameAt(first) is { Kind: NameKind.Person } person)
        {
            return Named(first, scene.Row.FirstFrom(person.Span.End), person);
        }

        var end = _extent.EndOf(first);
        if (words.IsTitle(scene.Row[first].Normal))
        {
            if (OwnName(first, end) is var (nameFirst, name))
            {
                return OfTitle(first, nameFirst, name);
            }

            if ((Apposed(first, end) ?? NamedBefore(first, end)) is { } apposed)
            {
                return apposed;
            }
        }

        return new SpeakerPhrase(first, end, new Speaker(scene.Slice(first, Math.Min(end, first + LongestName)), null), AgreementOf(first), IsPerson: false);
    }

    // «أوردت قوة السلام أن»: what is said follows, so the noun before is no object.
    private bool SaysNext(int end) =>
        (scene.Row.Before(end) & (WordRow.Gap.Colon | WordRow.Gap.Mark | WordRow.Gap.Comma)) != WordRow.Gap.None
        || (end < scene.Row.Count && (words.IsComplementizer(scene.Row[end].Normal) || scene.Row[end].Normal is "الي" or "علي"));

    // «بيتر فام، مدير المركز»، «نور الدين الأزرق الرئيس الشرفي».
    private SpeakerPhrase Named(int first, int nameEnd, NameMention name)
    {
        if (IsFamilyBeforeTitle(nameEnd) && nameEnd == first + 1 && !name.IsRole)
        {
            return Named(first, nameEnd + 1, name with { FullName = scene.Slice(first, nameEnd + 1), Span = name.Span with { End = scene.Row[nameEnd].Span.End } });
        }

        var title = name.IsRole ? scene.Slice(first, nameEnd) : null;
        var end = name.IsRole ? nameEnd : _extent.EndOfFamily(nameEnd);
        if (title is null && end < scene.Row.Count && scene.Row.Before(end) is WordRow.Gap.None or WordRow.Gap.Comma && words.IsTitle(scene.Row[end].Normal) && scene.NameAt(end) is null)
        {
            var (titleFirst, titleEnd) = (end, _extent.EndOf(end));
            // «التقى الخطيب رئيس البلدية كريم النجار»: another is met.
            if (scene.Row.Before(titleFirst) == WordRow.Gap.Comma || OwnName(titleFirst, titleEnd) is null)
            {
                (title, end) = (scene.Slice(titleFirst, titleEnd), titleEnd);
            }
        }

        return new SpeakerPhrase(first, end, new Speaker(name.IsRole ? name.FullName : WithFamily(name, nameEnd), title), name.IsRole ? AgreementOf(first) : Agreement.Any, IsPerson: true);
    }

    // «أشرف القدرة الناطق باسم الوزارة»: a common word between a first name and a title is the family's.
    private bool IsFamilyBeforeTitle(int i) =>
        i + 1 < scene.Row.Count && (scene.Row.Before(i) | scene.Row.Before(i + 1)) == WordRow.Gap.None && TitleWords.IsDefinite(scene.Row[i].Normal) && scene.NameAt(i) is null
        && !words.IsSpeakerNoun(scene.Row[i].Normal) && !words.IsBoundary(scene.Row[i].Normal) && words.IsTitle(scene.Row[i + 1].Normal) && TitleWords.IsDefinite(scene.Row[i + 1].Normal) && scene.NameAt(i + 1) is null;

    private SpeakerPhrase OfTitle(int first, int nameFirst, NameMention name)
    {
        var title = nameFirst > first && !IsVerbAfter(first, nameFirst) && scene.Slice(first, nameFirst) is var slice && !slice.Contains(name.FullName, StringComparison.Ordinal) ? slice : null;
        var end = scene.Row.FirstFrom(name.Span.End);
        return new SpeakerPhrase(first, _extent.EndOfFamily(end), new Speaker(WithFamily(name, end), title), AgreementOf(first), IsPerson: true);
    }

    // «وفد كبير استضاف الخطيب»: an indefinite title goes on with a noun, an adjective or the name.
    private bool IsVerbAfter(int title, int nameFirst) =>
        nameFirst == title + 2 && scene.Row[title + 1].Normal is var word && scene.NameAt(title + 1) is null && !TitleWords.IsDefinite(scene.Row[title].Normal) && !TitleWords.IsDefinite(word)
        && !words.IsCommon(word) && word[0] is not ('ل' or 'ب');

    // «سارة ساندرز» where the lists have only the first name.
    private string WithFamily(NameMention name, int end) =>
        _extent.EndOfFamily(end) is var family && family > end && name.FullName.Length == name.Span.Length
            ? Hashtag.Open(scene.Row.Text[name.Span.Start..scene.Row[family - 1].Span.End])
            : name.FullName;

    // «نائب مدير المنظمة في الشرق الأوسط جو ستورك»: the last name is the bearer's own, unless it is that of another.
    private (int First, NameMention Name)? OwnName(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (scene.NameAt(i) is { Kind: NameKind.Person } name && (i == end - 1 || !name.IsRole) && !scene.HasClitic(name, i))
            {
                var start = Math.Max(first, scene.Row.FirstFrom(name.Span.Start));
                return IsOfAnother(first, start) ? null : (start, name);
            }
        }

        return null;
    }

    // «رئيسة الوحدة بالبنك الدولي، آن لوفيفر،»، «رئيسة الوحدة "آن لوفيفر"»: the name comes after a comma or in marks, and what ends it is no list.
    private SpeakerPhrase? Apposed(int first, int end)
    {
        var row = scene.Row;
        var isInMarks = end < row.Count && row.Before(end) == WordRow.Gap.Mark && scene.NameAt(end) is { Kind: NameKind.Person, IsRole: false } inMarks && row.FirstFrom(inMarks.Span.End) > end + 1;
        if (end >= row.Count || (!isInMarks && (row.Before(end) & ~WordRow.Gap.Mark) != WordRow.Gap.Comma) || end - first > Longest)
        {
            return null;
        }

        if (scene.NameAt(end) is { Kind: NameKind.Person, IsRole: false } name && name.Span.Start == row[end].Span.Start)
        {
            return new SpeakerPhrase(first, row.FirstFrom(name.Span.End), new Speaker(name.FullName, scene.Slice(first, end)), AgreementOf(first), IsPerson: true);
        }

        var nameEnd = end;
        while (nameEnd < row.Count && nameEnd < end + 4 && (nameEnd == end || row.Before(nameEnd) == WordRow.Gap.None) && _extent.CanBeUnknownName(nameEnd))
        {
            nameEnd++;
        }

        var isSetOff = nameEnd > end + 1 && (row.Before(nameEnd) is WordRow.Gap.Comma or WordRow.Gap.Colon or WordRow.Gap.Mark || (nameEnd < row.Count && row[nameEnd].Normal[0] == 'ل' && words.IsMediumAt(row, nameEnd)));
        return isSetOff ? new SpeakerPhrase(first, nameEnd, new Speaker(scene.Slice(end, nameEnd), scene.Slice(first, end)), AgreementOf(first), IsPerson: true) : null;
    }

    // «رصدت سالي باين، مديرة المركز،»: a name that is in no list, before the title.
    private SpeakerPhrase? NamedBefore(int first, int end)
    {
        var row = scene.Row;
        var start = first;
        while (start > 0 && start > first - 4 && row.Before(start) == (start == first ? WordRow.Gap.Comma : WordRow.Gap.None) && _extent.CanBeUnknownName(start - 1) && !SpeechWords.HasPronoun(row[start - 1].Normal))
        {
            start--;
        }

        return first - start is 2 or 3 ? new SpeakerPhrase(start, end, new Speaker(scene.Slice(start, first), scene.Slice(first, end)), AgreementOf(first), IsPerson: true) : null;
    }

    // «المتحدث باسم الرئيس بوتين»، «المستشار الاقتصادي للرئيس الأمريكي دونالد ترامب»، «محامي ترامب».
    private bool IsOfAnother(int first, int name)
    {
        var row = scene.Row;
        var before = name - 1;
        while (before > first && (words.IsTitle(row[before].Normal) || TitleWords.IsDefinite(row[before].Normal)))
        {
            before--;
        }

        var isTitle = before + 1 < name && words.IsTitle(row[before + 1].Normal);
        return before >= first && ((isTitle && row[before].Normal == "باسم")
            || (before > first && row[before].Normal.StartsWith("لل", StringComparison.Ordinal) && words.IsTitle("ا" + row[before].Normal[1..]))
            || (words.IsOfAnother(row[before].Normal) && name - before == 1));
    }

    private Agreement AgreementOf(int first)
    {
        var word = scene.Row[first].Normal;
        return scene.Row.Text[scene.Row[first].Span.End - 1] == 'ة' ? Agreement.Feminine
            : words.IsTitle(word) ? Agreement.Any
            : word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) && word.Length > 5 && !words.IsBody(word) ? Agreement.Plural
            : word.EndsWith("ات", StringComparison.Ordinal) ? Agreement.Feminine | Agreement.Plural
            : Agreement.Any;
    }
}
