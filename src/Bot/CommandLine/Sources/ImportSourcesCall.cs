using System.CommandLine;
using System.Globalization;
using Bot.News;
using Bot.News.Loading.Opml;
using Bot.Settings;
using Bot.Sources;

namespace Bot.CommandLine.Sources;

/// <summary><c>bot sources import</c>: lists the feeds of an OPML file.</summary>
internal sealed class ImportSourcesCall : Call
{
    private const int MaxFaultsShown = 20;

    private readonly Argument<string> _file = new("FILE") { Description = "An OPML file, as feed readers export it." };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    public ImportSourcesCall(Terminal terminal, CommonOptions common)
        : base("import", "Lists the feeds of an OPML file; its folders become topics. Asks nobody; 'bot sources check' does afterwards.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources import feeds.opml"];
        Add(_file);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var path = SourceList.FileOf(_common.Load(call, _terminal));
        var name = call.GetValue(_file)!;
        var opml = OpmlReader.Read(ReadBytes(name)) switch
        {
            OpmlResult.Parsed parsed => parsed,
            OpmlResult.Malformed malformed => throw new SetupException($"{name} cannot be imported. {malformed.Reason}"),
            var other => throw new InvalidOperationException($"unknown result {other.GetType().Name}"),
        };
        var file = SourceFile.Open(path);
        var added = NewSources(opml.Feeds, file.Sources);
        if (added.Count > 0)
        {
            file.Add(added);
        }

        _terminal.Print(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {added.Count} new in {path}, {opml.Feeds.Count - added.Count} known, {opml.Faults.Count} failed"));
        opml.Faults.Take(MaxFaultsShown).ToList().ForEach(fault => _terminal.Report($"{name}: {fault}"));
        if (opml.Faults.Count > MaxFaultsShown)
        {
            _terminal.Report(string.Create(CultureInfo.InvariantCulture, $"{name}: and {opml.Faults.Count - MaxFaultsShown} more."));
        }

        if (added.Count > 0)
        {
            _terminal.Print("The feeds were not asked yet; 'bot sources check' asks them now.");
        }

        return opml.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static byte[] ReadBytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"{file} cannot be read: {fault.Message}");
        }
    }

    private static List<Source> NewSources(IReadOnlyList<OpmlFeed> feeds, IReadOnlyList<Source> listed)
    {
        var ids = listed.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var known = listed.Select(s => FeedKey.Of(s.Feed)).ToHashSet(StringComparer.Ordinal);
        var added = new List<Source>();
        foreach (var feed in feeds.Where(f => known.Add(FeedKey.Of(f.Address))))
        {
            var id = SourceIds.Of(feed.Home ?? feed.Address, feed.Address, ids);
            ids.Add(id);
            added.Add(new Source { Id = id, Name = feed.Title ?? feed.Address.Host, Home = feed.Home, Feed = feed.Address, Topics = feed.Topics });
        }

        return added;
    }
}
