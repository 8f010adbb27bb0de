using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads whose words a noun for a text introduces: «تغريدة للوزير»، «تصريحات الرئيس»، «جاء في بيان الوزارة».</summary>
internal sealed class AuthorReader(SpeechWords words, SpeechScene scene, SpeakerPhraseReader phrases)
{
    // «جاء» in normal form.
    private const string Came = "جا";

    /// <summary>Whose words the noun introduces; null when it is none for a text or has no author.</summary>
    /// <param name="i">The noun.</param>
    /// <param name="isFirst">Whether nobody speaks before it in its sentence; otherwise it is told what the speaker speaks about («عن تصريحات الرئيس»).</param>
    public SpeakerPhrase? At(int i, bool isFirst)
    {
        var row = scene.Row;
        if (!words.IsText(row[i].Normal) || i + 1 >= row.Count)
        {
            return null;
        }

        // «جاء في بيان الوزارة»، «ورد في تقرير للمنظمة»: the text itself speaks.
        if (i > 1 && row[i - 1].Normal == "في" && IsCame(row[i - 2].Normal))
        {
            return phrases.AtNoun(i);
        }

        // «جاء ذلك في تغريدة للوزير»، «جاء ذلك في البيان الختامي».
        var isThat = i > 2 && row[i - 1].Normal == "في" && row[i - 2].Normal == "ذلك" && IsCame(row[i - 3].Normal);
        return Author(i, isFirst) ?? (isThat && (TitleWords.IsDefinite(row[i].Normal) || row[i].Normal is "بيان" or "بلاغ" or "تقرير") ? phrases.AtNoun(i) : null);
    }

    private static bool IsCame(string word) => word is Came or "و" + Came or "ورد" or "وورد";

    private SpeakerPhrase? Author(int i, bool isFirst)
    {
        var row = scene.Row;

        // «تغريدة لقرقاش»، «مقابلة حصرية للوزير»، «تصريحات الرئيس».
        var next = row.Before(i + 1) == WordRow.Gap.None && i + 2 < row.Count && scene.NameAt(i + 1) is null && row[i + 2].Normal[0] == 'ل' && row[i + 1].Normal[^1] is 'ه' or 'ي' ? i + 2 : i + 1;
        if (row.Before(next) != WordRow.Gap.None || !isFirst)
        {
            return null;
        }

        return scene.NameAt(next) is { Kind: NameKind.Person } && (row[next].Normal[0] == 'ل' || row[i].Normal is not "بيان") ? phrases.AtNoun(next) ?? phrases.WithoutClitic(next)
            : row[next].Normal.StartsWith("لل", StringComparison.Ordinal) && words.IsTitle("ا" + row[next].Normal[1..]) ? phrases.WithoutClitic(next)
            : row[next].Normal[0] == 'ل' && row[next].Normal.Length > 4 && scene.NameAt(next) is null && !words.IsCommon(row[next].Normal) ? phrases.WithoutClitic(next)
            : words.IsTitle(row[next].Normal) && (TitleWords.IsDefinite(row[next].Normal) || (next + 1 < row.Count && TitleWords.IsDefinite(row[next + 1].Normal))) ? phrases.AtNoun(next)
            : null;
    }
}
