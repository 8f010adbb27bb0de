using Bot.News.Loading.Fetching;
using Bot.News.Tests.Loading.Support;

namespace Bot.News.Tests.Loading.Fetching;

/// <summary>How robots.txt decides about requests for pages.</summary>
public sealed class RobotsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_forbidden_page_is_not_asked_for_and_an_allowed_one_is()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: ArabicNewsDigestBot\nDisallow: /private");
        room.Outlet.Answer("/open", 200);

        var refused = Assert.IsType<FetchResult.Refused>(await FetchAsync(room, "/private/1"));

        Assert.Equal("The robots.txt of 127.0.0.1 forbids this page.", refused.Reason);
        Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/open"));
        Assert.Equal(["/open"], room.Outlet.Paths);
    }

    [Fact]
    public async Task A_redirect_leads_to_no_forbidden_page()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private");
        room.Outlet.Answer("/open", 302, ("Location", "/private"));

        Assert.IsType<FetchResult.Refused>(await FetchAsync(room, "/open"));
        Assert.Equal(["/open"], room.Outlet.Paths);
    }

    [Fact]
    public async Task What_the_operator_names_is_asked_for_regardless()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /");
        room.Outlet.Answer("/feed", 200);

        Assert.IsType<FetchResult.Content>(await room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/feed")), Token));
        Assert.Equal(0, room.Outlet.RobotsRequests);
    }

    [Fact]
    public async Task The_rules_are_kept_for_a_day()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private");
        await FetchAsync(room, "/private");
        room.Outlet.Answer("/robots.txt", 404);
        room.Time.Advance(TimeSpan.FromHours(23));
        Assert.IsType<FetchResult.Refused>(await FetchAsync(room, "/private"));
        Assert.Equal(1, room.Outlet.RobotsRequests);

        room.Time.Advance(TimeSpan.FromHours(1));

        // What is not found forbids nothing; the page itself is not there either.
        Assert.Equal("127.0.0.1 answered 404.", Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/private")).Reason);
        Assert.Equal(2, room.Outlet.RobotsRequests);
    }

    [Fact]
    public async Task A_file_that_cannot_be_had_forbids_everything_for_an_hour()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", 500);
        room.Outlet.Answer("/1", 200);

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/1"));
        await FetchAsync(room, "/2");

        Assert.Equal("The robots.txt of 127.0.0.1, which says what may be read there, cannot be had: 127.0.0.1 answered 500.", failed.Reason);
        Assert.False(failed.IsLasting);
        Assert.Empty(room.Outlet.Paths);
        Assert.Equal(1, room.Outlet.RobotsRequests);
        room.Outlet.Answer("/robots.txt", 404);
        room.Time.Advance(TimeSpan.FromHours(1));
        Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/1"));
    }

    [Fact]
    public async Task A_file_that_has_moved_is_followed_and_only_its_beginning_is_read()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", 301, ("Location", "/rules.txt"));
        var filling = string.Concat(Enumerable.Repeat("# nothing to see\n", 40_000));
        room.Outlet.Answer("/rules.txt", "text/plain", "User-agent: *\nDisallow: /early\n" + filling + "Disallow: /late\n");
        room.Outlet.Answer("/late", 200);

        Assert.IsType<FetchResult.Refused>(await FetchAsync(room, "/early"));
        Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/late"));
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData("3600", 30)]
    public async Task The_distance_that_a_host_asks_for_is_kept_within_reason(string delay, int seconds)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: " + delay);
        await FetchAsync(room, "/1");

        var second = FetchAsync(room, "/2");
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(seconds));
        await second;

        Assert.Equal(["/1", "/2"], room.Outlet.Paths);
    }

    [Fact]
    public async Task A_forbidden_entry_is_told_once_and_kept_as_the_reason_why_a_source_brings_nothing()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1");
        room.Outlet.Answer("/feed.xml", "text/xml", OutletPages.Feed(room.Outlet.Url("/1")));

        var first = await room.SweepAsync(room.Source("harbour"));
        room.Time.Advance(TimeSpan.FromMinutes(18));
        var second = await room.SweepAsync(room.Source("harbour"));

        Assert.Equal((1, 0), (first.Failures.Count, second.Failures.Count));
        Assert.Equal("The robots.txt of 127.0.0.1 forbids this page.", room.States["harbour"].PageError);
        Assert.Equal(SourceCondition.Works, room.States["harbour"].Condition);
        Assert.DoesNotContain("/1", room.Outlet.Paths, StringComparer.Ordinal);
    }

    private static Task<FetchResult> FetchAsync(LoadingRoom room, string path) =>
        room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url(path)) { ObeysRobots = true }, Token);
}
