using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bot.News;

/// <summary>Tells whether two texts are the same to a reader.</summary>
public static class TextFingerprint
{
    /// <summary>The first 64 bits of the SHA-256 of the letters and digits: spaces, marks and vowel signs don't count.</summary>
    public static long Of(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToArray();
        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.Unicode.GetBytes(letters)));
    }
}
