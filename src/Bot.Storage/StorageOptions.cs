namespace Bot.Storage;

/// <summary>Where the stores keep what they are given: in one SQLite file, or on a PostgreSQL server when a connection string is set.</summary>
public sealed record StorageOptions
{
    /// <summary>
    /// The SQLite file; a relative path counts from the working directory. The file and its folder are made when they are missing. Two more files
    /// beside it, with <c>-wal</c> and <c>-shm</c> after the name, belong to it while the program runs. Without meaning when <see cref="Postgres"/> is set.
    /// </summary>
    public string SqliteFile { get; init; } = "data/bot.db";

    /// <summary>A connection string of Npgsql (<c>Host=db;Database=bot;Username=bot;Password=…</c>), a secret; null or empty for SQLite.</summary>
    public string? Postgres { get; init; }
}
