namespace Bot.Benchmarks;

/// <summary>Names made of syllables by a seeded generator, in Arabic and as somebody types them in Latin letters: the same ones on every machine.</summary>
internal static class GeneratedNames
{
    // How names sound in both scripts; short vowels are not written in Arabic.
    private static readonly (string Latin, string Arabic)[] Consonants =
    [
        ("b", "ب"), ("t", "ت"), ("th", "ث"), ("j", "ج"), ("h", "ح"), ("kh", "خ"), ("d", "د"), ("r", "ر"), ("z", "ز"), ("s", "س"), ("sh", "ش"), ("s", "ص"),
        ("d", "ض"), ("t", "ط"), ("gh", "غ"), ("f", "ف"), ("q", "ق"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"), ("h", "ه"), ("w", "و"), ("y", "ي"),
    ];

    private static readonly (string Latin, string Arabic)[] Vowels = [("a", "ا"), ("a", ""), ("i", "ي"), ("i", ""), ("u", "و"), ("o", "و"), ("", "")];

    /// <summary>So many distinct names of two to four syllables, each with how often it occurs: few are common, most are rare.</summary>
    public static IReadOnlyList<(string Latin, string Arabic, int Count)> Write(int count)
    {
        var random = new Random(20260301);
        var names = new List<(string, string, int)>(count);
        var known = new HashSet<string>(count, StringComparer.Ordinal);
        while (names.Count < count)
        {
            var (latin, arabic) = ("", "");
            for (var syllables = random.Next(2, 5); syllables > 0; syllables--)
            {
                var (consonant, vowel) = (Consonants[random.Next(Consonants.Length)], Vowels[random.Next(Vowels.Length)]);
                (latin, arabic) = (latin + consonant.Latin + vowel.Latin, arabic + consonant.Arabic + vowel.Arabic);
            }

            if (known.Add(arabic))
            {
                names.Add((latin, arabic, 1 + (int)(1000 / (1 + names.Count))));
            }
        }

        return names;
    }

    /// <summary>The name with one letter left out, doubled, changed or as it is.</summary>
    public static string Misspell(string latin, Random random)
    {
        var i = random.Next(latin.Length);
        return random.Next(4) switch
        {
            0 when latin.Length > 3 => latin.Remove(i, 1),
            1 => latin.Insert(i, latin[i].ToString()),
            2 => latin.Remove(i, 1).Insert(i, ((char)('a' + random.Next(26))).ToString()),
            _ => latin,
        };
    }
}
