using Bot.Chats;
using Bot.News;
using Bot.Storage.Postgres;
using Bot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Storage;

/// <summary>Puts the stores into a program.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="IArticleStore"/>, <see cref="ISourceStore"/>, <see cref="ISourceNoticeStore"/> and <see cref="IChatStore"/>, and the <see cref="StorageMigrator"/> that has to
    /// run before any of them is called. Nothing is opened or created by this call.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        if (string.IsNullOrEmpty(options.Postgres))
        {
            services.AddPooledDbContextFactory<SqliteContext>(builder => SqliteDatabase.Configure(builder, options.SqliteFile));
            services.AddSingleton(s => new StorageContexts(s.GetRequiredService<IDbContextFactory<SqliteContext>>().CreateDbContext));
            services.AddSingleton<StorageMigrator>(s => ActivatorUtilities.CreateInstance<SqliteMigrator>(s, options));
        }
        else
        {
            services.AddPooledDbContextFactory<PostgresContext>(builder => builder.UseNpgsql(options.Postgres));
            services.AddSingleton(s => new StorageContexts(s.GetRequiredService<IDbContextFactory<PostgresContext>>().CreateDbContext));
            services.AddSingleton<StorageMigrator>(s => ActivatorUtilities.CreateInstance<PostgresMigrator>(s, options));
        }

        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<IArticleStore, ArticleStore>()
            .AddSingleton<ISourceStore, SourceStore>()
            .AddSingleton<ISourceNoticeStore, SourceNoticeStore>()
            .AddSingleton<IChatStore, ChatStore>();
    }
}
