using Bot.News;
using Bot.Storage.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

public sealed class SqliteMigratorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_and_its_folders_are_made_and_kept()
    {
        await using var database = SqliteFiles.New();
        await database.MigrateAsync();
        await database.StartProcess().GetRequiredService<IArticleStore>().AddAsync([Samples.Article("a", "نص.")], [], Cancellation);

        await database.MigrateAsync();

        Assert.True(File.Exists(database.Options.SqliteFile));
        Assert.Equal(1, await database.StartProcess().GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Several_processes_may_start_at_once()
    {
        await using var database = SqliteFiles.New();
        var starts = Enumerable.Range(0, 4).Select(_ => database.StartProcess().GetRequiredService<StorageMigrator>()).ToList();

        await Task.WhenAll(starts.Select(m => Task.Run(() => m.MigrateAsync(Cancellation), Cancellation)));

        Assert.Equal(0, await database.StartProcess().GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_start_that_was_killed_while_migrating_does_not_hold_up_the_next()
    {
        await using var database = SqliteFiles.New();
        Directory.CreateDirectory(Path.GetDirectoryName(database.Options.SqliteFile)!);
        await ExecuteAsync(
            database,
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-02-03 12:00:00');
            """);

        await database.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        Assert.Equal(0, await database.StartProcess().GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await using var database = SqliteFiles.New();
        var file = Path.GetDirectoryName(database.Options.SqliteFile)!;
        await File.WriteAllTextAsync(file, "a file where the folder should be", Cancellation);

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.StartsWith($"The folder of the database file {database.Options.SqliteFile} cannot be made or written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_told()
    {
        await using var database = SqliteFiles.New();
        Directory.CreateDirectory(database.Options.SqliteFile);

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.StartsWith($"The database file {database.Options.SqliteFile} cannot be opened for writing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        await using var database = SqliteFiles.New();
        Directory.CreateDirectory(Path.GetDirectoryName(database.Options.SqliteFile)!);
        var text = string.Concat(Enumerable.Repeat("These are my notes. ", 500));
        await File.WriteAllTextAsync(database.Options.SqliteFile, text, Cancellation);

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.Equal($"The file {database.Options.SqliteFile} is no SQLite database; move it away or set another file.", error.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(database.Options.SqliteFile, Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using var database = await SqliteFiles.OpenAsync();
        await ExecuteAsync(database, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");

        var error = await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);

        Assert.Contains("newer version of this program", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_file_can_have_is_told()
    {
        await using var database = new TestDatabase(new StorageOptions { SqliteFile = "" }, () => { });

        await Assert.ThrowsAsync<StorageException>(database.MigrateAsync);
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database.Options.SqliteFile}");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
