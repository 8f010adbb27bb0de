namespace Bot.Arabic.Names;

/// <summary>The one-letter words that Arabic writes onto the front of a name, and the article, in normal form.</summary>
internal static class Clitics
{
    /// <summary>What is left of a word without its clitics has at least so many letters.</summary>
    public const int ShortestStem = 2;

    /// <summary>The article.</summary>
    public const string Article = "ال";

    /// <summary>Every prefix that stands before a name.</summary>
    public static readonly string[] Prefixes =
    [
        Article, "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "لل", "ولل", "فلل", "وبال", "وب", "ول", "فب", "فل", "وك",
    ];
}
