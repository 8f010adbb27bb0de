using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Says whether a phrase for who speaks can begin at a word.</summary>
internal sealed class PhraseStart(SpeechWords words, SpeechScene scene)
{
    private const char Tanwin = '\u064B';

    /// <summary>Whether a phrase can begin here, right after a verb of speech.</summary>
    /// <param name="i">The word.</param>
    /// <param name="mayBeObject">Whether an indefinite noun here is rather what is said or done than who speaks.</param>
    public bool Begins(int i, bool mayBeObject)
    {
        if (i >= scene.Row.Count)
        {
            return false;
        }

        if (scene.NameAt(i) is { } name && name.Span.End > scene.Row[i].Span.Start)
        {
            return name.Span.Start == scene.Row[i].Span.Start || scene.Row[i].Span.Start > name.Span.Start;
        }

        var word = scene.Row[i].Normal;
        if (words.IsBoundary(word) || words.IsSame(word) || !IsWord(word) || HasPreposition(word))
        {
            return false;
        }

        return words.IsSpeakerNoun(word) || (TitleWords.IsDefinite(word) && !words.IsSetting(word) && (!mayBeObject || IsAdjective(word))) || words.IsMedium(word) || IsUnknownName(i) || (!mayBeObject && IsNounOfAnother(i));
    }

    /// <summary>Whether a word is one that only its place between a verb and what is said can show to be a name: «قال جمعة إن».</summary>
    public bool IsWordBetween(int i) => i < scene.Row.Count && scene.Row[i].Normal.Length > 2 && !words.IsBoundary(scene.Row[i].Normal) && !HasPreposition(scene.Row[i].Normal) && !HasOwnPronoun(i) && scene.Row[i].Normal[^1] != 'ا';

    /// <summary>Whether a phrase begins here with a name, a title, a body or another noun for who speaks.</summary>
    public bool BeginsWithNoun(int i)
    {
        if (i >= scene.Row.Count || words.IsBoundary(scene.Row[i].Normal))
        {
            return false;
        }

        return scene.NameAt(i) is { } name ? name.Span.Start == scene.Row[i].Span.Start : words.IsSpeakerNoun(scene.Row[i].Normal);
    }

    // «أكد المغربي»، «أعلن اللندني»: where somebody comes from.
    private static bool IsAdjective(string word) => word.Length > 5 && word[^1] == 'ي';

    // Latin letters may be a name too («قال Smith»), figures are none.
    private static bool IsWord(string word) => word.Length > 1 && !char.IsDigit(word[0]);

    // «للصحفيين»، «بالتغيير»، «لقناة»، «بنوع», but not «بلير».
    private bool HasPreposition(string word) =>
        word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal) || word.StartsWith("كال", StringComparison.Ordinal)
        || word.StartsWith("وال", StringComparison.Ordinal)
        || (word.Length > 3 && word[0] is 'ل' or 'ب' or 'ك' && !words.IsTitle(word) && !words.IsSpeakerNoun(word) && (words.IsMedium(word) || words.IsCommon(word[1..])));

    // «وقال بارنيو»: a word that is neither common nor an object («قال ساخرا»، «تابع دراسته»).
    private bool IsUnknownName(int i)
    {
        var word = scene.Row[i].Normal;
        return word.Length > 2 && !(word.Length > 5 && word.EndsWith("ات", StringComparison.Ordinal)) && !HasOwnPronoun(i) && !words.IsNoun(word) && (word[^1] != 'ا' || IsNameWithAlef(i));
    }

    // «أندريا رادريتساني», but not «قال مازحا في».
    private bool IsNameWithAlef(int i)
    {
        var row = scene.Row;
        return row[i].Normal.Length > 3 && !row[i].Span.Of(row.Text).Contains(Tanwin, StringComparison.Ordinal) && !words.IsCommon(row[i].Normal[..^1])
            && (row.Before(i + 1) is not WordRow.Gap.None || (i + 1 < row.Count && (words.IsComplementizer(row[i + 1].Normal) || !words.IsCommon(row[i + 1].Normal))));
    }

    // «براءة الاختراع»، «إدارة السفر»، «أحد المزارعين»: an indefinite noun that a definite one follows.
    private bool IsNounOfAnother(int i) =>
        !HasOwnPronoun(i) && scene.Row[i].Normal[^1] != 'ا' && scene.Row.Before(i + 1) == WordRow.Gap.None
        && i + 1 < scene.Row.Count && (TitleWords.IsDefinite(scene.Row[i + 1].Normal) || scene.NameAt(i + 1) is { } name && name.Span.Start == scene.Row[i + 1].Span.Start);

    // «ه» at the end is a pronoun only where the text does not write a ta marbuta.
    private bool HasOwnPronoun(int i) => SpeechWords.HasPronoun(scene.Row[i].Normal) && scene.Row.Text[scene.Row[i].Span.End - 1] != 'ة';
}
