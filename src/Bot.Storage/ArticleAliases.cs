using Bot.News;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>The other keys of articles in the database.</summary>
internal static class ArticleAliases
{
    // SQLite takes at most 32,766 parameters in a statement, four an alias.
    private const int ChunkSize = 1000;

    /// <summary>The aliases with these keys by their key as it is stored.</summary>
    public static async Task<Dictionary<string, ArticleAlias>> FindAsync(StorageContext context, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var clean = keys.Select(StoredText.Clean).Distinct(StringComparer.Ordinal).ToList();
        var rows = await context.ArticleAliases.AsNoTracking().Where(a => EF.Parameter(clean).Contains(a.Alias)).ToListAsync(cancellationToken);
        return rows.ToDictionary(
            a => a.Alias,
            a => new ArticleAlias(a.Alias, a.ArticleId, a is { Said: { } said, LoadedAt: { } loadedAt } ? new EntryMark(said, loadedAt) : null),
            StringComparer.Ordinal);
    }

    /// <summary>Writes aliases over those with the same keys, inside the current transaction.</summary>
    public static async Task SaveAsync(StorageContext context, IEnumerable<ArticleAlias> aliases, CancellationToken cancellationToken)
    {
        // In one order everywhere, so that two processes wait for each other instead of deadlocking.
        var last = aliases.GroupBy(a => StoredText.Clean(a.Key), StringComparer.Ordinal).Select(same => same.Last()).OrderBy(a => a.Key, StringComparer.Ordinal);
        foreach (var chunk in last.Chunk(ChunkSize))
        {
            // PostgreSQL would take a column of nothing but nulls for text.
            var values = chunk.Select((_, i) => 4 * i).Select(i => FormattableString.Invariant($"({{{i}}}, {{{i + 1}}}, CAST({{{i + 2}}} AS text), CAST({{{i + 3}}} AS bigint))"));
            var sql =
                $"""
                INSERT INTO article_aliases (alias, article_id, said, loaded_at) VALUES {string.Join(", ", values)}
                ON CONFLICT (alias) DO UPDATE SET article_id = excluded.article_id, said = excluded.said, loaded_at = excluded.loaded_at
                """;
            await context.Database.ExecuteSqlRawAsync(sql, chunk.SelectMany(a => new object[] { a.Key, a.ArticleId, a.Mark?.Said!, a.Mark?.LoadedAt.UtcTicks! }), cancellationToken);
        }
    }
}
