using Bot.Arabic.Names.Letters;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>One word of a name in numbers of <see cref="ArabicLetters"/>, at most 32 of them.</summary>
/// <param name="Written">Its letters as they are written.</param>
/// <param name="Normal">Its letters in normal form.</param>
internal sealed record ArabicWord(byte[] Written, byte[] Normal)
{
    /// <summary>Takes a word in any form; what is no Arabic letter is passed over.</summary>
    public static ArabicWord Of(string word)
    {
        var text = word.Length > QueryLetters.LongestWord ? word[..QueryLetters.LongestWord] : word;
        return new ArabicWord(ArabicLetters.OfWritten(text), ArabicLetters.OfNormal(ArabicNormalizer.Normalize(text)));
    }

    /// <summary>Several words written as one.</summary>
    public static ArabicWord Join(ReadOnlySpan<ArabicWord> words)
    {
        var (written, normal) = (new List<byte>(), new List<byte>());
        foreach (var word in words)
        {
            written.AddRange(word.Written);
            normal.AddRange(word.Normal);
        }

        return new ArabicWord(Cut(written), Cut(normal));
    }

    private static byte[] Cut(List<byte> letters) => [.. letters.Take(QueryLetters.LongestWord)];
}
