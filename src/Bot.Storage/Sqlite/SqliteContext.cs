using System.Data.Common;
using System.Text.Json;
using Bot.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Sqlite;

/// <summary>The tables in a SQLite file.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : StorageContext(options)
{
    // SQLite has one writer at a time.
    public override string SkipLocked => "";

    public override Task<int> InsertAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken) =>
        Task.FromResult(new SqliteArticleWriter(this).Insert(articles, cancellationToken));

    public override IQueryable<long> FindArticleKeys(IReadOnlyList<string[]> names) => SqliteWordIndex.FindArticleKeys(this, names);

    public override string AddKeys(DbCommand command, IReadOnlyCollection<long> keys)
    {
        command.Parameters.Add(new SqliteParameter("@keys", JsonSerializer.Serialize(keys)));
        return "SELECT value FROM json_each(@keys)";
    }
}
