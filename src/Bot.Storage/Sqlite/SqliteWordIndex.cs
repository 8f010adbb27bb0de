using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Sqlite;

/// <summary>
/// The words of the articles in a full-text table (FTS5) that keeps for each word the keys of its articles and nothing else: neither the texts a second
/// time (contentless) nor the places of the words (detail), since nothing asks for phrases. The words come in normal form, so the tokenizer has only to
/// cut at spaces: the one named ascii takes every letter as it is, and is told that a word may hold the point or comma of a number.
/// </summary>
internal static class SqliteWordIndex
{
    public const string Table = "article_words";

    /// <inheritdoc cref="StorageContext.FindArticleKeys"/>
    public static IQueryable<long> FindArticleKeys(StorageContext context, IReadOnlyList<string[]> names)
    {
        var match = string.Join(" AND ", names.Select(forms => "(" + string.Join(" OR ", forms.Select(form => $"\"{form}\"")) + ")"));
        return context.Database.SqlQueryRaw<long>($"SELECT rowid AS \"Value\" FROM {Table} WHERE {Table} MATCH {{0}}", match);
    }
}
