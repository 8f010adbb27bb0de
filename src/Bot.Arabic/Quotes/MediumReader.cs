using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads the medium or audience that something is said to: «لقناة فرانس 2»، «في حديث لصحيفة الساحل»، «على تويتر».</summary>
internal sealed class MediumReader(SpeechWords words, SpeechScene scene)
{
    private const int Farthest = 30;
    private const int Longest = 6;

    /// <summary>The medium named between two words, as it stands in the text, without the preposition; null when none is.</summary>
    public string? Between(int from, int end)
    {
        for (var i = from; i < end && i < from + Farthest; i++)
        {
            if (CutAt(i) is { } cut)
            {
                var start = Proclitics.Skip(scene.Row.Text, scene.Row[i].Span, cut);
                return scene.Row.Text[start..EndOf(i, end)];
            }
        }

        return null;
    }

    // How many letters of the word are its preposition; null where no medium is addressed.
    private int? CutAt(int i)
    {
        var word = scene.Row[i].Normal;
        if (!words.IsMedium(word))
        {
            return null;
        }

        if (word[0] == 'ل')
        {
            return word.StartsWith("لل", StringComparison.Ordinal) ? 0 : 1;
        }

        var before = i > 0 ? scene.Row[i - 1].Normal : "";
        return before is "ل" or "مع" or "الي" or "علي" or "عبر" && (scene.Row.Before(i) & ~WordRow.Gap.Mark) == WordRow.Gap.None ? 0 : null;
    }

    private int EndOf(int first, int limit)
    {
        var row = scene.Row;
        var end = row[first].Span.End;
        var quoted = false;
        for (var i = first + 1; i < limit && i < first + Longest; i++)
        {
            var gap = row.Before(i);
            if (gap == WordRow.Gap.Mark && !quoted && i == first + 1)
            {
                quoted = true;
            }
            else if (gap != WordRow.Gap.None || (!quoted && !IsNamePart(i)))
            {
                return quoted ? WithMark(end) : end;
            }

            end = row[i].Span.End;
        }

        return quoted ? WithMark(end) : end;
    }

    // The closing mark belongs to «قناة "فرانس 2"».
    private int WithMark(int end) => end < scene.Row.Text.Length && scene.Row.Text[end] is '"' or '»' or '”' or '“' ? end + 1 : end;

    private bool IsNamePart(int i)
    {
        var word = scene.Row[i].Normal;
        return !words.IsBoundary(word) && (scene.NameAt(i) is not null || TitleWords.IsDefinite(word) || !words.IsCommon(word));
    }
}
