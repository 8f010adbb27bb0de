using Bot.News;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Bot.Storage.Tests;

public sealed class PostgresMigratorTests(PostgresCluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_is_made_and_kept()
    {
        await using var database = await cluster.NewAsync();
        await database.MigrateAsync();
        await database.StartProcess().GetRequiredService<IArticleStore>().AddAsync([Samples.Article("a", "نص.")], [], Cancellation);

        await database.MigrateAsync();

        Assert.Equal(1, await database.StartProcess().GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Several_processes_may_start_at_once()
    {
        await using var database = await cluster.NewAsync();
        var starts = Enumerable.Range(0, 4).Select(_ => database.StartProcess().GetRequiredService<StorageMigrator>()).ToList();

        await Task.WhenAll(starts.Select(m => Task.Run(() => m.MigrateAsync(Cancellation), Cancellation)));

        Assert.Equal(0, await database.StartProcess().GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using var database = await cluster.OpenAsync();
        await using var connection = new NpgsqlConnection(database.Options.Postgres);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""", connection);
        await command.ExecuteNonQueryAsync(Cancellation);

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.Contains("newer version of this program", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_server_that_does_not_answer_is_named() =>
        AssertRefusedAsync("Host=127.0.0.1;Port=1;Database=news;Username=bot;Password=hunter2", "The PostgreSQL database news at 127.0.0.1:1 (user bot) cannot be used: ");

    [Fact]
    public async Task A_wrong_password_is_told_and_not_shown()
    {
        await using var database = await cluster.NewAsync();
        var settings = new NpgsqlConnectionStringBuilder(database.Options.Postgres) { Password = "hunter2" };

        await AssertRefusedAsync(settings.ToString(), "password authentication failed for user \"bot\"");
    }

    [Fact]
    public Task A_connection_string_that_cannot_be_read_is_told_and_not_shown() =>
        AssertRefusedAsync("Host=db;Pasword=hunter2", "The PostgreSQL connection string cannot be read");

    private static async Task AssertRefusedAsync(string connectionString, string part)
    {
        await using var database = new TestDatabase(new StorageOptions { Postgres = connectionString }, () => { });

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
    }
}
