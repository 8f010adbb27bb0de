using System.Data.Common;
using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>The tables in a PostgreSQL database.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : StorageContext(options)
{
    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public override Task<int> InsertAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken) =>
        new PostgresArticleWriter(this).InsertAsync(articles, cancellationToken);

    public override IQueryable<long> FindArticleKeys(IReadOnlyList<string[]> names) => PostgresWordIndex.FindArticleKeys(this, names);

    public override string AddKeys(DbCommand command, IReadOnlyCollection<long> keys)
    {
        command.Parameters.Add(new NpgsqlParameter("keys", keys.ToArray()));
        return "SELECT unnest(@keys)";
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ArticleWordsRow>(words =>
        {
            words.ToTable(PostgresWordIndex.Table).HasKey(w => w.ArticleKey);
            words.Property(w => w.ArticleKey).ValueGeneratedNever();
            words.HasIndex(w => w.Words).HasMethod("gin");
            words.HasOne<ArticleRow>().WithOne().HasForeignKey<ArticleWordsRow>(w => w.ArticleKey);
        });
        base.OnModelCreating(model);
    }
}
