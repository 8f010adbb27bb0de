using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Storage.Sqlite;

/// <summary>How the SQLite file is opened: the one place for its settings.</summary>
internal static class SqliteDatabase
{
    /// <summary>
    /// A property of the file, set once: readers go on while one writes. It needs a file system with shared memory, that is no network share.
    /// </summary>
    public const string FilePragmas = "PRAGMA journal_mode = WAL;";

    /// <summary>
    /// Properties of each connection. NORMAL: with a write-ahead log, a killed program loses nothing, and a power failure at most the last commits.
    /// The timeout (milliseconds) is how long a writer waits for another one; the longest transaction is the import of one batch.
    /// </summary>
    public const string ConnectionPragmas = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";

    /// <summary>Sets up a context on the file.</summary>
    public static void Configure(DbContextOptionsBuilder builder, string file) =>
        builder.UseSqlite(ConnectionString(file)).AddInterceptors(PragmaInterceptor.Instance);

    /// <summary>Opens the file, which is made when it is missing; its folder has to be there.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    private sealed class PragmaInterceptor : DbConnectionInterceptor
    {
        public static readonly PragmaInterceptor Instance = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = ConnectionPragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = ConnectionPragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
