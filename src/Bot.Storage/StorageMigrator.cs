using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Storage;

/// <summary>Makes the database ready at the start of the program: creates it when it is missing and brings its tables up to date.</summary>
public abstract class StorageMigrator
{
    private readonly StorageContexts _contexts;

    private protected StorageMigrator(StorageContexts contexts) => _contexts = contexts;

    /// <summary>Does all that is to be done; nothing when the database is up to date. Several processes may call it at once.</summary>
    /// <exception cref="StorageException">
    /// The place cannot be written, the file is no database, the server cannot be reached, or a newer version of the program has changed the tables.
    /// </exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PrepareAsync(cancellationToken);
            await using var context = _contexts.Open();
            if (!await IsCurrentAsync(context, cancellationToken) && await IsPendingAsync(context, cancellationToken))
            {
                await ApplyAsync(context, cancellationToken);
            }
        }
        catch (Exception e) when (Explain(e) is { } sentence)
        {
            throw new StorageException(sentence, e);
        }
    }

    /// <summary>What has to be there before the database can be asked.</summary>
    private protected abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Applies what is pending, one process at a time.</summary>
    private protected abstract Task ApplyAsync(StorageContext context, CancellationToken cancellationToken);

    /// <summary>The sentence for the operator; null for an exception that is no fault of the place (a cancelled call, a bug).</summary>
    private protected abstract string? Explain(Exception exception);

    // EF Core's own answer costs a third of a second of start-up, and nearly always it is that nothing is to be done: so the history is read
    // first. Whatever cannot be read, a database without tables most of all, is left to EF Core.
    private static async Task<bool> IsCurrentAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var known = typeof(StorageMigrator).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context.GetType())
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"MigrationId\" FROM \"{HistoryRepository.DefaultTableName}\"";
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            var applied = new HashSet<string>(StringComparer.Ordinal);
            while (await rows.ReadAsync(cancellationToken))
            {
                applied.Add(rows.GetString(0));
            }

            return applied.SetEquals(known);
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static async Task<bool> IsPendingAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return applied.IsSubsetOf(known)
            ? !known.IsSubsetOf(applied)
            : throw new StorageException("The database was changed by a newer version of this program; start that version, or restore the backup that was made before it.");
    }
}
