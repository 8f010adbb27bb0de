using System.Data.Common;
using Bot.Chats.Deliveries;
using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>
/// The tables, and the few things that SQLite and PostgreSQL do each in its own way. Tables and columns have names in lower case with underscores,
/// so that the same hand-written SQL runs on both.
/// </summary>
internal abstract class StorageContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleAliasRow> ArticleAliases => Set<ArticleAliasRow>();

    public DbSet<EventLineRow> EventLines => Set<EventLineRow>();

    public DbSet<SourceStateRow> Sources => Set<SourceStateRow>();

    public DbSet<SourceNoticeRow> SourceNotices => Set<SourceNoticeRow>();

    public DbSet<ChatRow> Chats => Set<ChatRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    /// <summary>What makes a SELECT pass over rows that another process is changing; empty where writers wait for each other anyway.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Inserts articles with their lines and words inside the current transaction, passing over ids that have a newest version already.</summary>
    /// <returns>How many were new.</returns>
    public abstract Task<int> InsertAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken);

    /// <summary>The keys of the articles that have, for each name, at least one of its forms. Each form is an indexed word; no list is empty.</summary>
    public abstract IQueryable<long> FindArticleKeys(IReadOnlyList<string[]> names);

    /// <summary>Gives a command keys as one parameter, however many they are.</summary>
    /// <returns>The SELECT that yields them in that command.</returns>
    public abstract string AddKeys(DbCommand command, IReadOnlyCollection<long> keys);

    /// <summary>Puts deliveries into the outbox inside the current transaction, passing over keys that are stored already.</summary>
    public async Task EnqueueAsync(IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken)
    {
        foreach (var delivery in deliveries)
        {
            await Database.ExecuteSqlAsync(
                $"""
                INSERT INTO deliveries (plan_key, platform, chat_id, part, not_before, attempts)
                VALUES ({delivery.Key}, {delivery.To.Platform}, {delivery.To.Id}, {DeliveryRow.ToJson(delivery.Part)}, {delivery.NotBefore}, 0)
                ON CONFLICT (plan_key) DO NOTHING
                """,
                cancellationToken);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<string>().HaveConversion<CleanTextConverter>();
        configuration.Properties<Uri>().HaveConversion<AddressConverter>();
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configuration.DefaultTypeMapping<string>().HasConversion<CleanTextConverter>();
        configuration.DefaultTypeMapping<DateTimeOffset>().HasConversion<UtcTicksConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(StorageContext).Assembly);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            property.SetColumnName(ToSnakeCase(property.Name));
        }
    }

    private static string ToSnakeCase(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
