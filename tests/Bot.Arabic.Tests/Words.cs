namespace Bot.Arabic.Tests;

/// <summary>The word lists that the product ships.</summary>
internal static class Words
{
    public static Lexicon Lexicon { get; } = Lexicon.FromFolder(Path.Combine(AppContext.BaseDirectory, "config", "words"));
}
