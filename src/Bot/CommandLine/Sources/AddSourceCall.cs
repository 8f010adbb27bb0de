using System.CommandLine;
using Bot.Hosting;
using Bot.Loading;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Finding;
using Bot.Settings;
using Bot.Sources;

namespace Bot.CommandLine.Sources;

/// <summary><c>bot sources add</c>: finds an outlet's feed and lists it, or gives a listed source another feed.</summary>
internal sealed class AddSourceCall : Call
{
    private readonly Argument<string> _url = new("URL") { Description = "The outlet's home page, the page of a section, or a feed; https:// may be left out." };
    private readonly Option<string?> _id = new("--id") { Description = "Its id: small Latin letters, digits and hyphens. The id of a listed source gives that one the feed. Default: made of the host's name.", HelpName = "ID" };
    private readonly Option<string?> _name = new("--name") { Description = "The outlet's name. Default: the feed's title." };
    private readonly Option<string?> _timeZone = new("--time-zone") { Description = "The outlet's time zone, such as Asia/Amman, by which «أمس» in its articles is told.", HelpName = "ZONE" };
    private readonly Option<string[]> _topics = new("--topic") { Description = "A topic of all its articles; may be given several times." };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    public AddSourceCall(Terminal terminal, CommonOptions common)
        : base("add", "Finds the feed of an outlet, shows its newest entries and lists it.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources add example.org", "bot sources add https://example.org/economy --topic اقتصاد --time-zone Asia/Amman", "bot sources add https://example.org/new.xml --id example"];
        Add(_url);
        Add(_id);
        Add(_name);
        Add(_timeZone);
        Add(_topics);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        var path = SourceList.FileOf(settings);
        var url = call.GetValue(_url)!;
        var named = SourceFinder.AddressesOf(url);
        RefuseListed(SourceFile.Open(path), named, []);
        await using var library = await Library.OpenOwnAsync(settings, DataFolder.Open(settings, _terminal.Environment), _terminal, cancellationToken);
        NamedAddresses.Allow(library.Get<LoopbackAllowance>(), named);
        var finding = await new ProgressView(_terminal).ShowAsync(
            url, progress => library.Get<SourceFinder>().FindAsync(url, new PartProgress(progress), cancellationToken));
        if (finding is not SourceFinding.Found found)
        {
            _terminal.Report("bot: " + ((SourceFinding.NotFound)finding).Reason);
            return ExitCodes.Failed;
        }

        // The search may take a minute, in which the list may change.
        var file = SourceFile.Open(path);
        RefuseListed(file, [found.Best.Address], found.Others);
        var listed = file.Sources.FirstOrDefault(s => s.Id == call.GetValue(_id));
        var source = listed is null ? NewSource(call, named[0], found.Best, file.Sources) : listed with { Feed = found.Best.Address };
        if (listed is null)
        {
            file.Add([source]);
        }
        else
        {
            file.ChangeFeed(listed, source.Feed);
        }

        // It answered just now, whatever is remembered of an earlier source of this id and feed.
        await library.Get<ISourceStore>().SaveAsync(new SourceState { SourceId = source.Id, Feed = source.Feed }, cancellationToken);
        new FoundFeedReport(_terminal).Print(source, listed, path, found);
        return ExitCodes.Done;
    }

    private static void RefuseListed(SourceFile file, IEnumerable<Uri> feeds, IReadOnlyList<FoundFeed> others)
    {
        if (feeds.Select(f => (Feed: f, Source: file.FindFeed(f))).FirstOrDefault(f => f.Source is not null) is not { Source: { } source, Feed: var feed })
        {
            return;
        }

        var left = others.Where(f => file.FindFeed(f.Address) is null).Select(f => f.Address.AbsoluteUri).ToList();
        throw new SetupException($"{feed} is in the list already, as '{source.Id}'." + (left.Count == 0 ? "" : $" The page names other feeds; add one by its address: {string.Join(' ', left)}"));
    }

    private Source NewSource(ParseResult call, Uri named, FoundFeed found, IReadOnlyList<Source> listed)
    {
        var isPage = FeedKey.Of(named) != FeedKey.Of(found.Address);
        var home = found.Feed.Link ?? (isPage ? named : null);
        return new Source
        {
            Id = call.GetValue(_id) ?? SourceIds.Of(home ?? found.Address, isPage ? named : found.Address, listed.Select(s => s.Id).ToHashSet(StringComparer.Ordinal)),
            Name = call.GetValue(_name) ?? found.Feed.Title ?? found.Address.Host,
            Home = home,
            Feed = found.Address,
            TimeZone = call.GetValue(_timeZone),
            Topics = call.GetValue(_topics) ?? [],
        };
    }
}
