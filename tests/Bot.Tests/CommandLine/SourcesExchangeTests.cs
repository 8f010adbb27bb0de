using Bot.CommandLine;
using Bot.Settings;

namespace Bot.Tests.CommandLine;

public sealed class SourcesExchangeTests : IDisposable
{
    private readonly Shell _shell = new();

    public SourcesExchangeTests() => _shell.Environment["BOT_SOURCES"] = List;

    private string List => _shell.PathOf("sources.json");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_feeds_of_an_opml_file_are_listed_once_and_what_is_none_is_named()
    {
        _shell.Write("sources.json", """[{"id":"ufuq","name":"الأفق","feed":"http://www.ufuq.example/rss"}]""");
        var opml = _shell.Write("feeds.opml", """
            <opml version="2.0"><body><outline text="صحف"><outline text="محلية">
              <outline text="الميناء" xmlUrl="https://feeds.minaa.example.com/rss" htmlUrl="https://www.minaa.co.uk/"/>
              <outline text="اقتصاد الميناء" xmlUrl="https://feeds.minaa.example.com/economy.xml" htmlUrl="https://www.minaa.co.uk/"/>
            </outline><outline text="الأفق" xmlUrl="https://www.ufuq.example/rss"/><outline text="قديم" xmlUrl="feed:rss"/></outline></body></opml>
            """);

        var outcome = await _shell.RunAsync("sources", "import", opml);

        Assert.Equal(ExitCodes.Failed, outcome.Code);
        Assert.Equal($"{opml}: 2 new in {List}, 1 known, 1 failed\nThe feeds were not asked yet; 'bot sources check' asks them now.\n", outcome.Output);
        Assert.Equal($"{opml}: 'قديم' has no feed of the web: its address is 'feed:rss'.\n", outcome.Error);
        var sources = SourceList.Read(List);
        Assert.Equal(["ufuq", "minaa", "minaa-economy-xml"], sources.Select(s => s.Id), StringComparer.Ordinal);
        Assert.Equal(("اقتصاد الميناء", new Uri("https://www.minaa.co.uk/")), (sources[2].Name, sources[2].Home));
        Assert.Equal(["صحف", "محلية"], sources[2].Topics, StringComparer.Ordinal);

        var again = await _shell.RunAsync("sources", "import", opml);
        Assert.Equal($"{opml}: 0 new in {List}, 3 known, 1 failed\n", again.Output);
    }

    [Fact]
    public async Task What_is_exported_is_imported_as_it_was()
    {
        const string Sources = """
            [{"id":"ufuq","name":"الأفق & \"شركاه\"","feed":"https://ufuq.example/rss?a=1&b=2","topics":["سياسة","عربية"]},
             {"id":"minaa","name":"الميناء","home":"https://minaa.example/","feed":"https://minaa.example/rss"}]
            """;
        _shell.Write("sources.json", Sources);
        var printed = await _shell.RunAsync("sources", "export");
        var written = await _shell.RunAsync("sources", "export", _shell.PathOf("feeds.opml"));
        _shell.Environment["BOT_SOURCES"] = _shell.PathOf("copy.json");

        await _shell.RunAsync("sources", "import", _shell.PathOf("feeds.opml"));

        Assert.Equal((0, 0), (printed.Code, written.Code));
        Assert.Equal(await File.ReadAllTextAsync(_shell.PathOf("feeds.opml"), TestContext.Current.CancellationToken), printed.Output);
        Assert.Equal(
            SourceList.Read(List).Select(s => (s.Name, s.Feed, s.Home, string.Join('+', s.Topics))).OrderBy(s => s.Name, StringComparer.Ordinal),
            SourceList.Read(_shell.PathOf("copy.json")).Select(s => (s.Name, s.Feed, s.Home, string.Join('+', s.Topics))).OrderBy(s => s.Name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_opml_or_no_file_is_told_in_one_sentence()
    {
        var page = _shell.Write("page.html", "<html><body></body></html>");

        var outcome = await _shell.RunAsync("sources", "import", page);
        var missing = await _shell.RunAsync("sources", "import", _shell.PathOf("missing.opml"));

        Assert.Equal((ExitCodes.Misused, $"bot: {page} cannot be imported. This is no OPML: its root element is <html>.\n"), (outcome.Code, outcome.Error));
        Assert.Equal(ExitCodes.Misused, missing.Code);
        Assert.StartsWith($"bot: {_shell.PathOf("missing.opml")} cannot be read: ", missing.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(List));
    }
}
