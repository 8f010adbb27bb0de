using Bot.News;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>What every source store does, whatever the database.</summary>
public abstract class SourceStoreContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> OpenDatabaseAsync();

    [Fact]
    public async Task A_state_is_remembered_by_the_next_process_and_written_over()
    {
        await using var database = await OpenDatabaseAsync();
        var store = database.StartProcess().GetRequiredService<ISourceStore>();
        var failed = new SourceState
        {
            SourceId = "al-ufuq",
            Feed = new Uri("https://al-ufuq.example/خبر.xml"),
            MovedTo = new Uri("https://www.al-ufuq.example/rss?a=%D8%AE"),
            ETag = "W/\"1\"",
            LastModified = "Tue, 03 Feb 2026 12:49:00 GMT",
            Interval = TimeSpan.FromMinutes(40),
            NextSweep = Samples.Noon.AddTicks(1),
            Condition = SourceCondition.Dead,
            FailingSince = Samples.Noon.AddDays(-4),
            Failures = 3,
            LastError = "The host answered with \0.",
            PageError = "The page holds too little text.",
        };
        Assert.Empty(await store.GetAllAsync(Cancellation));

        await store.SaveAsync(failed, Cancellation);
        await store.SaveAsync(new SourceState { SourceId = "other" }, Cancellation);
        Assert.Contains(failed with { LastError = "The host answered with \uFFFD." }, await store.GetAllAsync(Cancellation));

        var works = new SourceState { SourceId = "al-ufuq", NextSweep = Samples.Noon.AddHours(1) };
        await store.SaveAsync(works, Cancellation);
        var next = database.StartProcess().GetRequiredService<ISourceStore>();
        Assert.Equal([works, new SourceState { SourceId = "other" }], (await next.GetAllAsync(Cancellation)).OrderBy(s => s.SourceId, StringComparer.Ordinal));
    }
}

public sealed class SqliteSourceStoreTests : SourceStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => SqliteFiles.OpenAsync();
}
