using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Takes the speaker from a noun phrase: who is meant by «المتحدث باسم الرئيس بوتين» or «وزير المالية سامي الخطيب».</summary>
internal sealed class SpeakerPhrase(SpeechWords words, SpeechScene scene)
{
    private const int LongestSpeaker = 8;

    /// <summary>The speaker in a noun phrase: the full name in it when it is the speaker's own, or its words.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    public string Of(int first, int end)
    {
        end = WithoutObject(first, end);
        var ofAnother = IsOfAnother(first, end);
        for (var i = end - 1; i >= first && !ofAnother; i--)
        {
            if (scene.NameAt(i) is { Kind: NameKind.Person } name && (i == end - 1 || !name.IsRole))
            {
                return name.FullName;
            }
        }

        return scene.Slice(first, Math.Min(end, first + LongestSpeaker));
    }

    /// <summary>Whether a word ends in what may be a pronoun: «ه» at the end is one only where the text does not write a ta marbuta.</summary>
    public bool HasPronoun(int i) => SpeechWords.HasPronoun(scene.Row[i].Normal) && scene.Row.Text[scene.Row[i].Span.End - 1] != 'ة';

    // «رفض السفير اقتراح أنان»: an indefinite noun before a name begins the object.
    private int WithoutObject(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            var before = scene.Row[i - 1].Normal;
            if (scene.NameAt(i) is { Kind: NameKind.Person, IsRole: false } && scene.NameAt(i - 1) is null && scene.Row.Before(i) == WordRow.Gap.None
                && !before.Contains("ال", StringComparison.Ordinal) && !before.StartsWith("لل", StringComparison.Ordinal) && !words.IsTitle(before) && !HasPronoun(i - 1))
            {
                return i - 1;
            }
        }

        return end;
    }

    // «المتحدث باسم الرئيس بوتين»، «محامي ترامب»: the name is not the speaker's own.
    private bool IsOfAnother(int first, int end)
    {
        var row = scene.Row;
        for (var i = first; i + 1 < end; i++)
        {
            var nameFollows = scene.NameAt(i + 1) is { Kind: NameKind.Person } || (i + 2 < end && words.IsTitle(row[i + 1].Normal) && scene.NameAt(i + 2) is { Kind: NameKind.Person });
            if (nameFollows && row[i].Normal == "باسم")
            {
                return true;
            }
        }

        return end - first > 1 && !TitleWords.IsDefinite(row[first].Normal) && row[first].Normal is "محامي" or "مستشار" or "مساعد" or "متحدث" or "ناطق" or "وكيل" or "مبعوث"
            && scene.NameAt(first + 1) is { Kind: NameKind.Person };
    }
}
