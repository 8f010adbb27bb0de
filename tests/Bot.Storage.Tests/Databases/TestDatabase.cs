using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests.Databases;

/// <summary>An empty, migrated database of its own for one test, and the services of the product on it.</summary>
public sealed class TestDatabase(StorageOptions options, Action dispose) : IAsyncDisposable
{
    private readonly List<ServiceProvider> _services = [];

    public StorageOptions Options => options;

    /// <summary>The services as a program composes them; each call is like another process on the same database.</summary>
    public IServiceProvider StartProcess()
    {
        var services = new ServiceCollection().AddStorage(options).BuildServiceProvider();
        _services.Add(services);
        return services;
    }

    public Task MigrateAsync() =>
        StartProcess().GetRequiredService<StorageMigrator>().MigrateAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var services in _services)
        {
            await services.DisposeAsync();
        }

        dispose();
    }
}
