using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Sqlite;

/// <summary>Makes the SQLite file and its folder, and says what is wrong with them.</summary>
internal sealed class SqliteMigrator(StorageContexts contexts, StorageOptions options, TimeProvider time) : StorageMigrator(contexts)
{
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(1);

    // https://www.sqlite.org/rescode.html
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(options.SqliteFile);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
        await using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(file));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteDatabase.FilePragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // EF Core marks in the database itself that it is migrating, and waits for ever for the mark of a process that was killed. The lock of the operating
    // system ends with its process; whoever has it may wipe the mark away.
    private protected override async Task ApplyAsync(StorageContext context, CancellationToken cancellationToken)
    {
        await using var held = await LockAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    private protected override string? Explain(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: NotADatabase } =>
            $"The file {options.SqliteFile} is no SQLite database; move it away or set another file.",
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen } =>
            $"The database file {options.SqliteFile} cannot be opened for writing; see that its folder may be written by the user that runs this program.",
        SqliteException { SqliteErrorCode: Full } =>
            $"The disk is full, so the database file {options.SqliteFile} cannot be written.",
        SqliteException e => $"The database file {options.SqliteFile} cannot be used: {e.Message}",
        IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException =>
            $"The folder of the database file {options.SqliteFile} cannot be made or written: {exception.Message}",
        _ => null,
    };

    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(options.SqliteFile) + "-migrating";
        var giveUpAt = time.GetUtcNow() + LockPatience;
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (time.GetUtcNow() < giveUpAt)
            {
                await Task.Delay(LockPause, time, cancellationToken);
            }
        }
    }
}
