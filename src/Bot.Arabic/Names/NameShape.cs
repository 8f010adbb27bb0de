using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>What the letters of a word, and how common it is, say about whether it can be an unknown name. Thread-safe.</summary>
internal sealed class NameShape(NameWords words, Gazetteer gazetteer, CommonWords common)
{
    private const char Tanwin = '\u064B';

    /// <summary>Whether a word is the first name, the family name or another part of the name of somebody known.</summary>
    public bool IsKnownPart(string word) => words.IsFirstName(word) || words.IsFirstName(TitleWords.Bare(word)) || gazetteer.IsPersonWord(word);

    /// <summary>Whether an unknown name may begin with a word.</summary>
    public bool CanBegin(WordRow row, int i)
    {
        var word = row[i].Normal;
        return !words.IsBlocked(word) && !IsDefinite(word) && !LooksLikeVerb(word) && CanBePart(row, i);
    }

    /// <summary>Whether an unknown word may be part of a name: not a common one, not «سبيلًا», «اسمها» or «إيضاحات».</summary>
    public bool CanBePart(WordRow row, int i) =>
        IsKnownPart(row[i].Normal) || !(HasTanwin(row, i) || HasPronoun(row, i) || IsPlural(row[i].Normal) || common.Contains(row[i].Normal));

    /// <summary>Whether two words look like a verb and its object: «وقع مرسوما».</summary>
    public static bool LooksLikeObject(WordRow row, int first, int end) =>
        end - first == 2 && row[first].Normal.Length <= 4 && row[end - 1].Normal[^1] is 'ا' && row[end - 1].Span.Length > 3;

    /// <summary>Whether a word looks like a verb of the present («يريد»، «ستكون») or begins with «و». Names that begin so are few and stand in the lists.</summary>
    public bool LooksLikeVerb(string word) =>
        word.Length > 3 && !words.IsFirstName(word) && !gazetteer.IsPersonWord(word)
        && (word[0] is 'ي' or 'ت' or 'و' || word.StartsWith("سي", StringComparison.Ordinal) || word.StartsWith("ست", StringComparison.Ordinal));

    // «بالتغيير»، «للوزير» too.
    private static bool IsDefinite(string word) =>
        TitleWords.IsDefinite(word) || word.StartsWith("لل", StringComparison.Ordinal) || (word.Length > 4 && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal));

    private static bool HasTanwin(WordRow row, int i) => row[i].Span.Of(row.Text).Contains(Tanwin, StringComparison.Ordinal);

    // «عرفات» and «بركات» are shorter.
    private static bool IsPlural(string word) => word.Length > 5 && word.EndsWith("ات", StringComparison.Ordinal);

    private static bool HasPronoun(WordRow row, int i) => row.Text[row[i].Span.End - 1] == 'ه' || row[i].Normal.EndsWith("ها", StringComparison.Ordinal);
}
