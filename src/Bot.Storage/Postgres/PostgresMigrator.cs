using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>Brings the database on a server up to date, and says why the server cannot be used.</summary>
internal sealed class PostgresMigrator(StorageContexts contexts, StorageOptions options) : StorageMigrator(contexts)
{
    // Any number that no other program takes for a lock of its own in this database.
    private const long LockKey = 0x6E657773626F74;

    private protected override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // EF Core's own lock ends with the transaction of each migration, and it asks only once what is pending: of two processes that start at once,
    // the one that waited would apply the second migration again. This lock lasts until it is given back, or until its process is gone.
    private protected override async Task ApplyAsync(StorageContext context, CancellationToken cancellationToken)
    {
        await CreateDatabaseAsync(context.Database, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    private static async Task CreateDatabaseAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var creator = database.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await creator.ExistsAsync(cancellationToken))
            {
                await creator.CreateAsync(cancellationToken);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process made it between the look and CREATE DATABASE.
        }
    }

    private protected override string? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException)
            {
                return $"{Place()} cannot be used: {(cause as PostgresException)?.MessageText ?? cause.Message}";
            }
        }

        // Without the exception's message, which may repeat a part of the connection string.
        return exception is ArgumentException or FormatException
            ? "The PostgreSQL connection string cannot be read; it looks like Host=db;Database=bot;Username=bot;Password=…"
            : null;
    }

    private string Place()
    {
        var settings = new NpgsqlConnectionStringBuilder(options.Postgres);
        return FormattableString.Invariant($"The PostgreSQL database {settings.Database} at {settings.Host}:{settings.Port} (user {settings.Username})");
    }
}
