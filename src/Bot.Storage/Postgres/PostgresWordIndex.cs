using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Postgres;

/// <summary>The words of each article in an array with an inverted index (GIN) over its members.</summary>
internal static class PostgresWordIndex
{
    public const string Table = "article_words";

    /// <inheritdoc cref="StorageContext.FindArticleKeys"/>
    public static IQueryable<long> FindArticleKeys(StorageContext context, IReadOnlyList<string[]> names)
    {
        var conditions = names.Select((_, i) => FormattableString.Invariant($"words && {{{i}}}"));
        return context.Database.SqlQuery<long>(FormattableStringFactory.Create(
            $"SELECT article_key AS \"Value\" FROM {Table} WHERE {string.Join(" AND ", conditions)}", [.. names]));
    }
}
