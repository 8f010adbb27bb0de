using Bot.Chats;
using Bot.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>What every store of what operators were told does, whatever the database.</summary>
public abstract class SourceNoticeContract : IAsyncLifetime
{
    private TestDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await OpenDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> OpenDatabaseAsync();

    [Fact]
    public async Task What_was_told_is_known_to_the_next_process_until_it_changes()
    {
        Assert.True(await PlanAsync(1, new NoticeChange("a", null, "dead"), new NoticeChange("b", null, "retired")));
        Assert.True(await PlanAsync(2, new NoticeChange("a", "dead", "moved https://x.example/"), new NoticeChange("b", "retired", null)));

        Assert.Equal([new("a", "moved https://x.example/")], await Store().GetAllAsync(Cancellation));
        Assert.Equal(2, await CountAsync());
    }

    [Theory]
    [InlineData(null, "dead")]
    [InlineData("retired", "dead")]
    [InlineData("retired", null)]
    public async Task Who_comes_too_late_with_one_change_changes_and_sends_nothing(string? was, string? now)
    {
        await PlanAsync(1, new NoticeChange("b", null, "dead"));

        Assert.False(await PlanAsync(2, new NoticeChange("a", null, "dead"), new NoticeChange("b", was, now)));

        Assert.Equal([new("b", "dead")], await Store().GetAllAsync(Cancellation));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Of_several_processes_one_plans()
    {
        var changes = Enumerable.Range(0, 8).Select(i => new NoticeChange(((char)('a' + i)).ToString(), null, "dead")).ToList();

        var planned = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => PlanAsync(i, [.. i % 2 == 0 ? changes : Enumerable.Reverse(changes)]), Cancellation)));

        Assert.Single(planned, p => p);
        Assert.Equal(1, await CountAsync());
    }

    private ISourceNoticeStore Store() => _database.StartProcess().GetRequiredService<ISourceNoticeStore>();

    // Each plan has a delivery to a chat of its own.
    private Task<bool> PlanAsync(int chat, params NoticeChange[] changes) =>
        Store().PlanAsync(changes, [Samples.Part(new ChatAddress("telegram", chat.ToString(System.Globalization.CultureInfo.InvariantCulture)), 1)], Cancellation);

    private async Task<int> CountAsync() =>
        (await _database.StartProcess().GetRequiredService<IChatStore>().ClaimAsync("telegram", Samples.Noon.AddDays(1), Samples.Noon.AddDays(2), 100, Cancellation)).Count;
}

public sealed class SqliteSourceNoticeTests : SourceNoticeContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => SqliteFiles.OpenAsync();
}
