using System.IO.Compression;
using Bot.News.Loading.Fetching;
using Bot.News.Tests.Loading.Support;
using Microsoft.AspNetCore.Http;

namespace Bot.News.Tests.Loading.Fetching;

public sealed class FetcherTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", 304);

        var result = await room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/feed"), "\"v7\"", "Tue, 03 Feb 2026 10:00:00 GMT"), Token);

        Assert.IsType<FetchResult.NotModified>(result);
        Assert.Equal("\"v7\"", room.Outlet.LastHeaders("/feed").IfNoneMatch);
        Assert.Equal("Tue, 03 Feb 2026 10:00:00 GMT", room.Outlet.LastHeaders("/feed").IfModifiedSince);
    }

    [Fact]
    public async Task An_answer_brings_its_validators_and_the_bot_says_who_it_is()
    {
        await using var room = await LoadingRoom.OpenAsync(s => (s.UserAgent, s.Contact) = ("NewsBot/2", "https://bot.example"));
        room.Outlet.Answer("/feed", 200, ("ETag", "W/\"a b\""), ("Last-Modified", "yesterday, or so"), ("Content-Type", "text/xml"));

        var content = Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/feed"));

        Assert.Equal(("W/\"a b\"", "yesterday, or so", "text/xml"), (content.ETag, content.LastModified, content.ContentType));
        Assert.Equal("NewsBot/2 (feed reader; https://bot.example)", room.Outlet.LastHeaders("/feed").UserAgent);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_the_last_address_told()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/old", 301, ("Location", "/new"));
        room.Outlet.Answer("/new", "text/plain", "أهلا");

        var content = Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/old"));

        Assert.Equal(room.Outlet.Url("/new"), content.Url);
        Assert.Equal("أهلا"u8.ToArray(), content.Bytes);
    }

    [Theory]
    [InlineData("http://10.0.0.1/admin")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://2130706433/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://outlet.example/feed")]
    [InlineData("gopher://outlet.example/")]
    [InlineData("http://outlet.example:22/")]
    [InlineData("http://outlet.example:25/feed")]
    [InlineData("https://www.bank.example@outlet.example/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://[64:ff9b::a9fe:a9fe]/")]
    public async Task A_redirect_that_leads_inside_is_refused(string location)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", 302, ("Location", location));

        Assert.IsType<FetchResult.Refused>(await FetchAsync(room, "/feed"));
    }

    [Fact]
    public async Task A_name_that_resolves_to_an_allowed_loopback_endpoint_is_refused_all_the_same()
    {
        await using var room = await LoadingRoom.OpenAsync();

        var result = await room.Fetcher.FetchAsync(new FetchRequest(new UriBuilder("http", "localhost", room.Outlet.Endpoint.Port, "feed").Uri), Token);

        Assert.Equal("The host localhost is not on the public internet.", Assert.IsType<FetchResult.Refused>(result).Reason);
        Assert.Empty(room.Outlet.Paths);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.MaxRedirects = 3);
        room.Outlet.Answer("/a", 302, ("Location", "/a"));

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/a"));

        Assert.Contains("redirects more than 3 times", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(4, room.Outlet.Paths.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_cut_off(bool saysItsLength)
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.MaxBytes = 1024);
        room.Outlet.Answer("/big", async http =>
        {
            http.Response.ContentLength = saysItsLength ? 5000 : null;
            await http.Response.Body.WriteAsync(new byte[5000]);
        });

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/big"));

        Assert.Equal("The answer of 127.0.0.1 is larger than 1024 bytes.", failed.Reason);
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_huge_one_is_cut_off()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.MaxBytes = 4096);
        room.Outlet.Answer("/bomb", async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(http.Response.Body, CompressionLevel.SmallestSize);
            await gzip.WriteAsync(new byte[1_000_000]);
        });

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/bomb"));

        Assert.Contains("larger than 4096 bytes", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_answer_that_goes_on_without_giving_anything_is_cut_off()
    {
        await using var room = await LoadingRoom.OpenAsync(s => s.MaxBytes = 4096);
        room.Outlet.Answer("/bomb", async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await http.Response.Body.WriteAsync(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3 });
            // Stored blocks of no bytes (RFC 1951, section 3.2.4).
            await http.Response.Body.WriteAsync(Enumerable.Repeat<byte[]>([0, 0, 0, 0xFF, 0xFF], 1_000).SelectMany(b => b).ToArray());
        });

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/bomb"));

        Assert.Contains("larger than 4096 bytes", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("X-GZIP")]
    [InlineData("deflate")]
    [InlineData("deflate", true)]
    [InlineData("br")]
    [InlineData("identity")]
    public async Task A_compressed_answer_is_asked_for_and_unpacked(string coding, bool isRaw = false)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", async http =>
        {
            http.Response.Headers.ContentEncoding = coding;
            await using var packed = Pack(http.Response.Body, coding.ToLowerInvariant(), isRaw);
            await packed.WriteAsync("أخبار"u8.ToArray());
        });

        var content = Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/feed"));

        Assert.Equal("أخبار"u8.ToArray(), content.Bytes);
        Assert.Equal("gzip, deflate, br", room.Outlet.LastHeaders("/feed").AcceptEncoding);
    }

    [Fact]
    public async Task An_answer_in_an_unknown_coding_is_told_as_that()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", 200, ("Content-Encoding", "gzip, zstd"));

        Assert.Equal("127.0.0.1 sent its answer in a coding that was not asked for.", Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/feed")).Reason);
    }

    [Fact]
    public async Task Headers_without_end_are_cut_off()
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", 200, [.. Enumerable.Range(0, 50).Select(i => (FormattableString.Invariant($"X-{i}"), new string('x', 1_000)))]);

        Assert.Contains("headers", Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/feed")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_given_up_in_time()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var asked = room.Outlet.NeverAnswer("/slow");

        var fetching = FetchAsync(room, "/slow");
        await asked.WaitAsync(Token);
        await room.Time.AdvanceAsync(TimeSpan.FromSeconds(30));

        var failed = Assert.IsType<FetchResult.Failed>(await fetching);
        Assert.Equal("127.0.0.1 did not answer completely within 30 seconds.", failed.Reason);
    }

    [Fact]
    public async Task Giving_up_from_outside_is_no_failure_of_the_outlet()
    {
        await using var room = await LoadingRoom.OpenAsync();
        var asked = room.Outlet.NeverAnswer("/slow");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var fetching = room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url("/slow")), stop.Token);
        await asked.WaitAsync(Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    [Theory]
    [InlineData(429, "120", "2026-02-03T12:02:00Z")]
    [InlineData(503, "Tue, 03 Feb 2026 15:30:00 GMT", "2026-02-03T15:30:00Z")]
    public async Task An_outlet_that_asks_for_patience_gets_it_as_a_value(int status, string retryAfter, string expected)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", status, ("Retry-After", retryAfter));

        var later = Assert.IsType<FetchResult.RetryLater>(await FetchAsync(room, "/feed"));

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), later.NotBefore);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(410, true)]
    [InlineData(408, false)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    public async Task A_lasting_error_is_told_from_a_passing_one(int status, bool isLasting)
    {
        await using var room = await LoadingRoom.OpenAsync();
        room.Outlet.Answer("/feed", status);

        Assert.Equal(isLasting, Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/feed")).IsLasting);
    }

    [Fact]
    public async Task A_gateway_that_stumbles_is_asked_once_more()
    {
        await using var room = await LoadingRoom.OpenAsync(s => (s.Repeats, s.RepeatDelay) = (1, TimeSpan.Zero));
        var requests = 0;
        room.Outlet.Answer("/feed", http =>
        {
            http.Response.StatusCode = Interlocked.Increment(ref requests) == 1 ? StatusCodes.Status502BadGateway : StatusCodes.Status200OK;
            return Task.CompletedTask;
        });

        Assert.IsType<FetchResult.Content>(await FetchAsync(room, "/feed"));
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task A_host_where_nobody_listens_is_a_failure_with_its_reason()
    {
        await using var room = await LoadingRoom.OpenAsync();
        await room.Outlet.DisposeAsync();

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(room, "/feed"));

        Assert.StartsWith("127.0.0.1 could not be read: ", failed.Reason, StringComparison.Ordinal);
        Assert.False(failed.IsLasting);
    }

    private static Stream Pack(Stream body, string coding, bool isRaw) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionLevel.Fastest),
        "br" => new BrotliStream(body, CompressionLevel.Fastest),
        "deflate" when isRaw => new DeflateStream(body, CompressionLevel.Fastest),
        "deflate" => new ZLibStream(body, CompressionLevel.Fastest),
        _ => body,
    };

    private static Task<FetchResult> FetchAsync(LoadingRoom room, string path) => room.Fetcher.FetchAsync(new FetchRequest(room.Outlet.Url(path)), Token);
}
