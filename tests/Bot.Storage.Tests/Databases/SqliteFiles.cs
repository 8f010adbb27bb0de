using Microsoft.Data.Sqlite;

namespace Bot.Storage.Tests.Databases;

/// <summary>SQLite databases in temporary folders.</summary>
public static class SqliteFiles
{
    /// <summary>Options for a file that does not exist yet, in a folder that does not either.</summary>
    public static TestDatabase New()
    {
        var folder = Directory.CreateTempSubdirectory("bot-storage-");
        var options = new StorageOptions { SqliteFile = Path.Combine(folder.FullName, "data", "bot.db") };
        return new TestDatabase(options, () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        });
    }

    /// <summary>A migrated one.</summary>
    public static async Task<TestDatabase> OpenAsync()
    {
        var database = New();
        await database.MigrateAsync();
        return database;
    }
}
