using System.Globalization;
using Bot.Chats.Deliveries;
using Bot.Chats.Operators;
using Bot.Chats.Tests.Support;
using Bot.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Tests.Operators;

/// <summary>From what is remembered of the sources to what the operators' chats were sent.</summary>
public sealed class SourceNoticeTests : IAsyncLifetime
{
    private static readonly Source Harbour = new() { Id = "harbour", Name = "صحيفة المرفأ", Feed = new Uri("https://harbour.example/rss") };

    private readonly ScriptedPlatform platform = new();
    private readonly ChatOptions options = new() { Operators = "test:-100; elsewhere:5; test:8" };
    private ChatRoom room = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        room = await ChatRoom.OpenAsync(services => services.AddSingleton<IChatPlatform>(platform).AddSingleton(Options.Create(options)));

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Every_operator_is_told_of_a_dead_source_once_with_its_day_and_what_to_do()
    {
        await SaveAsync(Dead(Harbour));

        var told = await RunAsync(Harbour);

        Assert.Equal(["-100", "8"], told.Select(t => t.Chat).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        // Half past nine in the evening in Greenwich is the next day in Riyadh.
        Assert.All(told, t => Assert.Contains("مصدر واحد لا يصل منه شيء منذ أيام:\nصحيفة المرفأ (harbour)، منذ السبت 31 يناير 2026\n", t.Text, StringComparison.Ordinal));
        Assert.All(told, t => Assert.Contains("bot sources check", t.Text, StringComparison.Ordinal));
        Assert.Empty(await RunAsync(Harbour));
    }

    [Fact]
    public async Task What_becomes_of_many_sources_at_a_time_is_one_message()
    {
        var gone = Listed("gone");
        var moved = Listed("moved");
        await SaveAsync(
            Dead(Harbour),
            new SourceState { SourceId = "gone", Feed = gone.Feed, Condition = SourceCondition.Retired },
            new SourceState { SourceId = "moved", Feed = moved.Feed, MovedTo = new Uri("https://new.example/rss") });

        var text = (await RunAsync(Harbour, gone, moved))[0].Text;

        Assert.Equal(1, text.Split("حال المصادر").Length - 1);
        Assert.Contains("صحيفة المرفأ (harbour)، منذ", text, StringComparison.Ordinal);
        Assert.Contains("مصدر واحد أعلن ناشره أنه حُذف نهائيًا، ولن يُطلب بعد الآن:\nمصدر gone (gone)", text, StringComparison.Ordinal);
        Assert.Contains("مصدر moved (moved): https://new.example/rss", text, StringComparison.Ordinal);
        Assert.Contains("ضع العنوان الجديد في قائمة المصادر.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_sources_twenty_are_named_and_the_others_counted()
    {
        var sources = Enumerable.Range(100, 31).Select(i => Listed(i.ToString(CultureInfo.InvariantCulture))).ToArray();
        await SaveAsync([.. sources.Select(Dead)]);

        var text = (await RunAsync(sources))[0].Text;

        Assert.Contains("31 مصدرًا لا يصل منها شيء منذ أيام:", text, StringComparison.Ordinal);
        Assert.Contains("(119)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(120)", text, StringComparison.Ordinal);
        Assert.Contains("و11 مصدرًا آخر", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SourceCondition.Dead)]
    [InlineData(SourceCondition.Retired)]
    public async Task A_source_that_works_again_is_told(SourceCondition before)
    {
        await SaveAsync(Dead(Harbour) with { Condition = before });
        await RunAsync(Harbour);
        await SaveAsync(new SourceState { SourceId = "harbour", Feed = Harbour.Feed });

        Assert.Contains("مصدر واحد عاد إلى العمل:\nصحيفة المرفأ (harbour)", (await RunAsync(Harbour))[0].Text, StringComparison.Ordinal);
        Assert.Empty(await RunAsync(Harbour));
    }

    [Fact]
    public async Task A_new_address_that_the_operator_has_put_into_the_list_is_not_told()
    {
        await SaveAsync(new SourceState { SourceId = "harbour", Feed = Harbour.Feed, MovedTo = new Uri("https://new.example/rss") });
        Assert.NotEmpty(await RunAsync(Harbour));
        var corrected = Harbour with { Feed = new Uri("https://new.example/rss") };

        Assert.Empty(await RunAsync(corrected));
        await SaveAsync(new SourceState { SourceId = "harbour", Feed = corrected.Feed });
        Assert.Empty(await RunAsync(corrected));
        // Known and forgotten: should it ever move there again, that is told again.
        await SaveAsync(new SourceState { SourceId = "harbour", Feed = Harbour.Feed, MovedTo = new Uri("https://new.example/rss") });
        Assert.NotEmpty(await RunAsync(Harbour));
    }

    [Fact]
    public async Task A_failure_of_hours_is_nobodys_matter_and_changes_nothing_of_what_was_told()
    {
        var moved = new SourceState { SourceId = "harbour", Feed = Harbour.Feed, MovedTo = new Uri("https://new.example/rss") };
        await SaveAsync(moved);
        await RunAsync(Harbour);

        await SaveAsync(moved with { MovedTo = null, Condition = SourceCondition.Fails, Failures = 1 });
        Assert.Empty(await RunAsync(Harbour));
        await SaveAsync(moved);
        Assert.Empty(await RunAsync(Harbour));
    }

    [Fact]
    public async Task What_a_crash_left_unsent_is_sent_and_not_planned_again()
    {
        await SaveAsync(Dead(Harbour));
        await room.Get<SourceNoticePlanner>().PlanAsync([Harbour], Cancellation);

        Assert.Equal(2, (await RunAsync(Harbour)).Count);
    }

    [Fact]
    public async Task Planners_side_by_side_tell_once()
    {
        var sources = Enumerable.Range(0, 5).Select(i => Listed(i.ToString(CultureInfo.InvariantCulture))).ToArray();
        await SaveAsync([.. sources.Select(Dead)]);
        var planner = room.Get<SourceNoticePlanner>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => planner.PlanAsync(sources, Cancellation), Cancellation)));

        Assert.Equal(2, (await RunAsync(sources)).Count);
    }

    [Fact]
    public async Task Until_an_operators_chat_is_configured_everything_stays_to_be_told()
    {
        options.Operators = "elsewhere:5";
        await SaveAsync(Dead(Harbour));
        Assert.Empty(await RunAsync(Harbour));

        options.Operators = "test:8";
        Assert.Single(await RunAsync(Harbour));
    }

    [Fact]
    public async Task A_source_that_is_no_longer_listed_is_not_told()
    {
        await SaveAsync(Dead(Harbour));

        Assert.Empty(await RunAsync());
    }

    private static Source Listed(string id) => new() { Id = id, Name = "مصدر " + id, Feed = new Uri($"https://{id}.example/rss") };

    private static SourceState Dead(Source source) => new()
    {
        SourceId = source.Id,
        Feed = source.Feed,
        Condition = SourceCondition.Dead,
        FailingSince = new DateTimeOffset(2026, 1, 30, 21, 30, 0, TimeSpan.Zero),
        Failures = 9,
        LastError = "The host answered 500.",
    };

    private async Task SaveAsync(params SourceState[] states)
    {
        foreach (var state in states)
        {
            await room.Get<ISourceStore>().SaveAsync(state, Cancellation);
        }
    }

    // What came of it, the parts of each chat's message joined.
    private async Task<IReadOnlyList<(string Chat, string Text)>> RunAsync(params Source[] sources)
    {
        var before = platform.Calls.Count;
        await room.Get<SourceNoticePlanner>().PlanAsync(sources, Cancellation);
        await room.Get<DeliverySender>().SendDueAsync(platform, Cancellation);
        return [.. platform.Calls.Skip(before).GroupBy(c => c.To.Id, StringComparer.Ordinal).Select(g => (g.Key, string.Join('\n', g.Select(c => c.Text))))];
    }
}
