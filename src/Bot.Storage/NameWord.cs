using Bot.Arabic.Names;
using Bot.Storage.Rows;

namespace Bot.Storage;

/// <summary>A word that may write a name, under one of its keys: what spares a question for a name the reading of all words.</summary>
/// <param name="Key">One of its <see cref="NameKeys"/>.</param>
/// <param name="Word">The word in normal form.</param>
/// <param name="Articles">How many articles have it.</param>
internal readonly record struct NameWord(long Key, string Word, int Articles)
{
    public const string Table = "name_words";

    /// <summary>What an insert does with a word that is stored already.</summary>
    public const string OnConflict = $"ON CONFLICT (key, word) DO UPDATE SET articles = {Table}.articles + excluded.articles";

    /// <summary>The columns in the order of the members.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["key", "word", "articles"];

    /// <summary>The words of articles under all of their keys, in one order everywhere, so that two processes that store them wait for each other instead of deadlocking.</summary>
    public static IReadOnlyList<NameWord> Of(IReadOnlyCollection<ArticleRow> articles) =>
        [.. articles
            .SelectMany(article => article.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .SelectMany(word => NameKeys.Of(word.Key).Select(key => new NameWord(key, word.Key, word.Value)))
            .OrderBy(word => word.Key)
            .ThenBy(word => word.Word, StringComparer.Ordinal)];
}
