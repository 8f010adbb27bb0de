namespace Bot.Settings;

/// <summary>Where articles, chats and deliveries are kept.</summary>
public sealed record DatabaseSettings
{
    /// <summary>The connection string of a PostgreSQL database, which several instances may share; null: SQLite files in the data folder. A secret.</summary>
    public string? Postgres { get; init; }
}
