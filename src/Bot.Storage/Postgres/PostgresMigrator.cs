using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>Brings the database on a server up to date, and says why the server cannot be used.</summary>
internal sealed class PostgresMigrator(StorageContexts contexts, StorageOptions options) : StorageMigrator(contexts)
{
    private protected override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private protected override async Task ApplyAsync(StorageContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process made the database between EF Core's look and its CREATE DATABASE; from here on EF Core's own lock holds.
            await context.Database.MigrateAsync(cancellationToken);
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
