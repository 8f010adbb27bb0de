using System.Globalization;
using Bot.CommandLine;
using Bot.News.Tests.Loading.Support;
using Bot.Settings;

namespace Bot.Tests.CommandLine;

public sealed class SourcesCallTests : IAsyncLifetime
{
    private readonly Shell _shell = new();
    private LoopbackServer _outlet = null!;

    private string List => _shell.PathOf("sources.json");

    public async ValueTask InitializeAsync()
    {
        _outlet = await LoopbackServer.StartAsync();
        _shell.Environment["BOT_SOURCES"] = List;
        _shell.Environment["BOT_LOADING__FETCH__HOSTDISTANCE"] = "00:00:00";
        _shell.Environment["BOT_LOADING__FETCH__REPEATS"] = "0";
        _outlet.Answer("/", "text/html", "<link rel=alternate type=application/rss+xml href=/all.xml><link rel=alternate type=application/rss+xml href='/s;p&ort.xml'>");
        Feed("/all.xml", "الأفق");
        Feed("/s;p&ort.xml", "رياضة");
    }

    public async ValueTask DisposeAsync()
    {
        await _outlet.DisposeAsync();
        _shell.Dispose();
    }

    [Fact]
    public async Task A_home_page_becomes_a_source_and_what_its_feed_gives_is_shown()
    {
        var outcome = await _shell.RunAsync("sources", "add", _outlet.Url("/").AbsoluteUri, "--id", "ufuq", "--topic", "سياسة", "--topic", "فن", "--time-zone", "Asia/Amman");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(
            $"""
            Added 'ufuq' to {List}:
              name    الأفق
              feed    {_outlet.Url("/all.xml")}
              home    {_outlet.Url("/")}
              topics  سياسة، فن
            Newest entries:
              2026-02-04  الرابع
                          {_outlet.Url("/4")}
              2026-02-03  الثالث
                          {_outlet.Url("/3")}
              2026-02-02  الثاني
                          {_outlet.Url("/2")}
            The page has other feeds; add one by its address:
              bot sources add '{_outlet.Url("/s;p&ort.xml")}'   رياضة

            """,
            outcome.Output);
        var source = Assert.Single(SourceList.Read(List));
        Assert.Equal(("ufuq", "الأفق", _outlet.Url("/all.xml"), _outlet.Url("/"), "Asia/Amman"), (source.Id, source.Name, source.Feed, source.Home, source.TimeZone));
        Assert.Equal(["سياسة", "فن"], source.Topics, StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_id_is_made_of_the_host_and_of_the_path_where_that_is_taken()
    {
        await AddAsync("/all.xml");
        await AddAsync("/s;p&ort.xml");

        Assert.Equal(["127-0-0-1", "127-0-0-1-s-p-ort-xml"], SourceList.Read(List).Select(s => s.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_is_listed_already_is_refused_and_the_other_feeds_are_named()
    {
        await AddAsync("/all.xml");

        var again = await AddAsync("/all.xml");
        var page = await AddAsync("/");

        Assert.Equal((ExitCodes.Misused, $"bot: {_outlet.Url("/all.xml")} is in the list already, as '127-0-0-1'.\n"), (again.Code, again.Error));
        Assert.Contains($"The page names other feeds; add one by its address: {_outlet.Url("/s;p&ort.xml")}", page.Error, StringComparison.Ordinal);
        Assert.Single(SourceList.Read(List));
    }

    [Fact]
    public async Task What_has_no_feed_is_refused_in_one_sentence_and_nothing_is_listed()
    {
        _outlet.Answer("/about", "text/html", "<p>من نحن</p>");

        var outcome = await AddAsync("/about");

        Assert.Equal(ExitCodes.Failed, outcome.Code);
        Assert.StartsWith($"bot: There is no feed to be found at {_outlet.Url("/about")}", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(List));
    }

    [Fact]
    public async Task A_wrong_id_or_zone_is_refused_and_nothing_is_listed()
    {
        var outcome = await AddAsync("/all.xml", "--id", "Al Ufuq", "--time-zone", "Asia/Ufuq");

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Contains("the id 'Al Ufuq' may only have small Latin letters", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("there is no time zone 'Asia/Ufuq'", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(List));
    }

    [Fact]
    public async Task Sources_are_listed_with_how_they_are_doing()
    {
        await AddAsync("/all.xml", "--id", "ufuq");
        await AddAsync("/s;p&ort.xml", "--id", "sport");
        _outlet.Answer("/s;p&ort.xml", 410);
        await _shell.RunAsync("sources", "check", "sport");

        var outcome = await _shell.RunAsync("sources");

        Assert.Equal(
            [
                "id     condition  next   feed  name",
                $"ufuq   works      now    {_outlet.Url("/all.xml")}  الأفق",
                $"sport  retired    never  {_outlet.Url("/s;p&ort.xml")}  رياضة",
            ],
            outcome.Lines,
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_check_asks_every_feed_now_and_tells_what_to_do_where_one_gives_nothing_or_has_moved()
    {
        _shell.Environment["BOT_LOADING__SWEEP__MAXPAUSE"] = "1.00:00:00";
        await AddAsync("/all.xml", "--id", "ufuq");
        await AddAsync("/s;p&ort.xml", "--id", "sport");
        var well = await _shell.RunAsync("sources", "check");
        _outlet.Answer("/all.xml", 301, ("Location", "/s;p&ort.xml"));

        var moved = await _shell.RunAsync("sources", "check");
        _outlet.Answer("/s;p&ort.xml", 404);
        var dead = await _shell.RunAsync("sources", "check");

        Assert.Equal((0, "2 of 2 sources answer.\n"), (well.Code, well.Output));
        Assert.Equal(
            (0, $"note   'ufuq' has moved for good to {_outlet.Url("/s;p&ort.xml")} and is asked there. Put that into the list: bot sources add '{_outlet.Url("/s;p&ort.xml")}' --id ufuq\n2 of 2 sources answer.\n"),
            (moved.Code, moved.Output));
        Assert.Equal(ExitCodes.Failed, dead.Code);
        Assert.Contains("WRONG  'sport' has failed since ", dead.Output, StringComparison.Ordinal);
        Assert.Contains(" UTC, once: 127.0.0.1 answered 404. Find its feed anew (bot sources add URL --id sport), or take it out (bot sources remove sport).\n", dead.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 of 2 sources answer.\n", dead.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_source_is_given_another_feed_by_its_id_and_keeps_the_rest()
    {
        _shell.Write("sources.json", $$"""[{"id":"ufuq","name":"الأفق","feed":"{{_outlet.Url("/old")}}","country":"JO"}]""");
        _outlet.Answer("/old", 410);
        await _shell.RunAsync("sources", "check");

        var outcome = await AddAsync("/all.xml", "--id", "ufuq");

        Assert.StartsWith($"Gave 'ufuq' in {List} another feed, instead of {_outlet.Url("/old")}:", outcome.Output, StringComparison.Ordinal);
        Assert.Equal((_outlet.Url("/all.xml"), "JO"), (Assert.Single(SourceList.Read(List)).Feed, SourceList.Read(List)[0].Country));
        Assert.Equal(0, (await _shell.RunAsync("sources", "check")).Code);
    }

    [Fact]
    public async Task A_source_that_was_retired_and_taken_out_begins_anew_when_it_is_added()
    {
        await AddAsync("/all.xml", "--id", "ufuq");
        _outlet.Answer("/all.xml", 410);
        await _shell.RunAsync("sources", "check");
        await _shell.RunAsync("sources", "remove", "ufuq");
        Feed("/all.xml", "الأفق");

        await AddAsync("/all.xml", "--id", "ufuq");

        Assert.StartsWith("ufuq  works ", (await _shell.RunAsync("sources")).Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_id_is_answered_with_the_nearest_one()
    {
        await AddAsync("/all.xml", "--id", "ufuq");

        foreach (var verb in new[] { "remove", "check" })
        {
            var outcome = await _shell.RunAsync("sources", verb, "ufuk");

            Assert.Equal((ExitCodes.Misused, $"bot: There is no source 'ufuk' in {List}. Did you mean 'ufuq'?\n"), (outcome.Code, outcome.Error));
        }

        Assert.Single(SourceList.Read(List));
    }

    [Fact]
    public async Task A_source_is_removed()
    {
        await AddAsync("/all.xml", "--id", "ufuq");

        var outcome = await _shell.RunAsync("sources", "remove", "ufuq");

        Assert.Equal((0, $"Removed 'ufuq' ({_outlet.Url("/all.xml")}) from {List}; its articles stay.\n"), (outcome.Code, outcome.Output));
        Assert.Contains("There are no sources in", (await _shell.RunAsync("sources")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_watches_sees_how_far_a_check_is()
    {
        await AddAsync("/all.xml");
        using var watched = new Shell { IsWatched = true };
        watched.Environment["BOT_SOURCES"] = List;

        Assert.Contains("%", (await watched.RunAsync("sources", "check")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("%", (await _shell.RunAsync("sources", "check")).Output, StringComparison.Ordinal);
    }

    private Task<Shell.Outcome> AddAsync(string path, params string[] options) => _shell.RunAsync(["sources", "add", _outlet.Url(path).AbsoluteUri, .. options]);

    private void Feed(string path, string title)
    {
        string[] names = ["الأول", "الثاني", "الثالث", "الرابع"];
        var items = names.Select((name, i) => string.Create(
            CultureInfo.InvariantCulture, $"<item><title>{name}</title><link>{_outlet.Url("/")}{i + 1}</link><pubDate>{i + 1:00} Feb 2026 08:00:00 +0300</pubDate></item>"));
        _outlet.Answer(path, "application/rss+xml", $"<rss><channel><title>{title}</title>{string.Concat(items)}</channel></rss>");
    }
}
