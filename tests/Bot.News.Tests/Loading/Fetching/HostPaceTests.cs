using Bot.News.Loading.Fetching;
using Bot.News.Tests.Loading.Support;
using Microsoft.Extensions.Options;

namespace Bot.News.Tests.Loading.Fetching;

public sealed class HostPaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.HostDistance = TimeSpan.FromSeconds(2));
        Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/1"));

        var second = FetchAsync(room, "/2");
        var third = FetchAsync(room, "/3");
        Assert.Equal(["/1"], room.Outlet.Paths);
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(2));
        await second.WaitAsync(Token);
        Assert.Equal(["/1", "/2"], room.Outlet.Paths);
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(2));
        await third.WaitAsync(Token);

        Assert.Equal(["/1", "/2", "/3"], room.Outlet.Paths);
    }

    [Fact]
    public async Task A_redirect_on_the_same_host_keeps_its_distance_too()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.HostDistance = TimeSpan.FromSeconds(2));
        var redirected = room.Outlet.Redirect("/a", "/b");
        room.Outlet.Answer("/b", 200);

        var fetching = FetchAsync(room, "/a");
        await redirected.WaitAsync(Token);
        Assert.Equal(["/a"], room.Outlet.Paths);
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(2));

        Assert.IsType<FetchResult.Content>(await fetching);
    }

    [Fact]
    public async Task A_host_has_no_more_requests_at_a_time_than_the_settings_allow_and_another_host_does_not_wait()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await using var other = await room.OpenOutletAsync();
        var (one, two) = (room.Outlet.NeverAnswer("/1"), room.Outlet.NeverAnswer("/2"));
        other.Answer("/x", 200);

        var waiting = new[] { FetchAsync(room, "/1"), FetchAsync(room, "/2"), FetchAsync(room, "/3") };
        await Task.WhenAll(one, two).WaitAsync(Token);

        Assert.IsType<FetchResult.Content>(await room.Fetcher.FetchAsync(new FetchRequest(other.Url("/x")), Token));
        Assert.DoesNotContain("/3", room.Outlet.Paths, StringComparer.Ordinal);
        // The time that a request waits for its turn is not counted: the third has all of its own.
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(30));
        await Task.WhenAll(waiting);
        Assert.Equal("127.0.0.1 answered 404.", ((FetchResult.Failed)await waiting[2]).Reason);
    }

    [Fact]
    public async Task Who_gives_up_while_waiting_leaves_the_turn_to_others()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.RequestsPerHost = 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var asked = room.Outlet.NeverAnswer("/1");
        var first = room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/1")), stop.Token);
        await asked.WaitAsync(Token);
        var second = room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/2")), stop.Token);
        var third = FetchAsync(room, "/3");

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.IsType<FetchResult.Failed>(await third);
    }

    [Fact]
    public async Task Who_gives_up_while_the_distance_passes_leaves_the_turn_to_others()
    {
        await using var room = await LoadingRoom.OpenAsync(s => (s.RequestsPerHost, s.HostDistance) = (1, TimeSpan.FromSeconds(2)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await FetchAsync(room, "/1");
        var second = room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/2")), stop.Token);
        var third = FetchAsync(room, "/3");

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        // The second's start stays reserved.
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(4));
        await third;
        Assert.Equal(["/1", "/3"], room.Outlet.Paths);
    }

    [Fact]
    public async Task No_more_requests_are_on_their_way_in_all_than_the_settings_allow()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.Parallelism = 1);
        await using var other = await room.OpenOutletAsync();
        var asked = room.Outlet.NeverAnswer("/1");
        var answered = DateTimeOffset.MinValue;
        other.Answer("/x", _ =>
        {
            answered = room.Time.GetUtcNow();
            return Task.CompletedTask;
        });
        var first = FetchAsync(room, "/1");
        await asked.WaitAsync(Token);
        var second = room.Fetcher.FetchAsync(new FetchRequest(other.Url("/x")), Token);
        var start = room.Time.GetUtcNow();

        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(30));

        Assert.IsType<FetchResult.Failed>(await first);
        Assert.IsType<FetchResult.Content>(await second);
        Assert.Equal(start.AddSeconds(30), answered);
    }

    [Fact]
    public async Task A_host_that_is_asked_or_was_just_asked_is_not_forgotten_over_a_thousand_others()
    {
        var time = new TestClock(new DateTimeOffset(2026, 2, 3, 12, 0, 0, TimeSpan.Zero));
        using var pace = new HostPace(Options.Create(new FetchSettings { RequestsPerHost = 1 }), time);
        var (busy, resting) = (new Uri("http://busy.example/"), new Uri("http://resting.example/"));
        using var turn = await pace.WaitAsync(busy, TimeSpan.Zero, Token);
        (await pace.WaitAsync(resting, TimeSpan.FromHours(1), Token)).Dispose();

        for (var i = 0; i < 2_500; i++)
        {
            (await pace.WaitAsync(new Uri(FormattableString.Invariant($"http://{i}.example/")), TimeSpan.Zero, Token)).Dispose();
        }

        Assert.False(pace.WaitAsync(busy, TimeSpan.Zero, Token).IsCompleted);
        Assert.False(pace.WaitAsync(resting, TimeSpan.Zero, Token).IsCompleted);
    }

    [Fact]
    public async Task The_newsroom_that_the_program_serves_itself_needs_no_manners()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.HostDistance = TimeSpan.FromMinutes(1), isOwn: true);
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(room.Outlet.Url("/1"), room.Outlet.Url("/2")));
        room.Outlet.Answer("/1", "text/html", OutletPages.Article("المياه"));
        room.Outlet.Answer("/2", "text/html", OutletPages.Article("الكهرباء"));

        Assert.Equal(2, (await room.SweepAsync(room.Source("harbour"))).NewArticles);
        Assert.Equal(0, room.Outlet.RobotsRequests);
    }

    private static Task<FetchResult> FetchAsync(LoadingRoom room, string path) => room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url(path)), Token);
}
