using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Chats.Messages;

/// <summary>Writes an address as people read it: Arabic letters as letters instead of six signs each. It still leads to the same page.</summary>
public static partial class ReadableAddress
{
    /// <summary>
    /// The address with its percent-encoded letters written out. Everything else stays encoded: blanks, signs of the address itself, marks that
    /// turn text around, and bytes that are no UTF-8.
    /// </summary>
    public static string Of(Uri address) => EncodedRuns().Replace(address.AbsoluteUri, run => Read(run.Value));

    private static string Read(string run)
    {
        // Bytes that are no character are left as they are, and then all of the run.
        var read = Uri.UnescapeDataString(run);
        return read.Contains('%', StringComparison.Ordinal)
            ? run
            : string.Concat(read.EnumerateRunes().Select(rune => Rune.IsLetter(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }

    // Characters of two to four bytes.
    [GeneratedRegex("(?:%[C-F][0-9A-F](?:%[89AB][0-9A-F]){1,3})+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex EncodedRuns();
}
