using Bot.News;
using Bot.Storage.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>A database of an earlier version of the program keeps what it holds.</summary>
public sealed class OldDatabaseTests(PostgresCluster cluster)
{
    private const string BeforeVersions = "SourceNotices";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_of_a_SQLite_file_are_found_and_may_get_versions()
    {
        await using var database = SqliteFiles.New();
        Directory.CreateDirectory(Path.GetDirectoryName(database.Options.SqliteFile)!);
        await CheckAsync(database, "Bot.Storage.Sqlite.SqliteContextFactory", $"Data Source={database.Options.SqliteFile}");
    }

    [Fact]
    public async Task Articles_of_a_PostgreSQL_database_are_found_and_may_get_versions()
    {
        await using var database = await cluster.NewAsync();
        await CheckAsync(database, "Bot.Storage.Postgres.PostgresContextFactory", database.Options.Postgres!);
    }

    private static async Task CheckAsync(TestDatabase database, string factory, string connectionString)
    {
        await using (var context = ((IDesignTimeDbContextFactory<DbContext>)Activator.CreateInstance(typeof(StorageOptions).Assembly.GetType(factory)!)!).CreateDbContext([]))
        {
            context.Database.SetConnectionString(connectionString);
            await context.GetService<IMigrator>().MigrateAsync(BeforeVersions, Cancellation);
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO articles (id, story_id, published, published_offset, outlet, url, title, text)
                VALUES ('old', 'story', {Samples.Noon.UtcTicks}, 0, 'الأفق', 'https://news.example/old', 'عنوان', 'نص قديم.')
                """,
                Cancellation);
        }

        await database.MigrateAsync();

        var store = database.StartProcess().GetRequiredService<IArticleStore>();
        var old = Assert.Single(await store.GetPublishedAsync(Samples.Noon, Samples.Noon.AddDays(1), Cancellation)).Article;
        var known = (await store.FindKnownAsync(["old"], Cancellation))["old"].Article;
        Assert.Equal(KnownArticle.Of(old, 1) with { Fingerprint = null }, known);
        Assert.False(known.IsChangedBy(old with { Text = "نص آخر." }));
        var newer = new ReadArticle(old with { Text = "نص جديد." }, Samples.Analysis("نص جديد."), "story") { Version = 2, Since = Samples.Noon.AddHours(1) };
        Assert.Equal(1, await store.AddAsync([newer], [], Cancellation));
        Assert.Equal("نص جديد.", (await store.FindAsync("old", Cancellation))?.Article.Text);
    }
}
