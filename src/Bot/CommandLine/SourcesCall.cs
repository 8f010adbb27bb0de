using System.CommandLine;
using System.Globalization;
using Bot.Checks;
using Bot.CommandLine.Sources;
using Bot.Hosting;
using Bot.News;
using Bot.Settings;
using Bot.Sources;

namespace Bot.CommandLine;

/// <summary><c>bot sources</c>: lists the sources; the calls under it change the list and check it.</summary>
public sealed class SourcesCall : Call
{
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public SourcesCall(Terminal terminal, CommonOptions common)
        : base("sources", "Lists the sources and how they are doing; the calls under it change the list.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources", "bot sources add example.org", "bot sources check"];
        Add(new AddSourceCall(terminal, common));
        Add(new RemoveSourcesCall(terminal, common));
        Add(new CheckSourcesCall(terminal, common));
        Add(new ImportSourcesCall(terminal, common));
        Add(new ExportSourcesCall(terminal, common));
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        var sources = SourceFile.Open(SourceList.FileOf(settings)).Sources;
        if (sources.Count == 0)
        {
            _terminal.Print($"There are no sources in {SourceList.FileOf(settings)}. Add an outlet by its page or feed: bot sources add URL");
            return ExitCodes.Done;
        }

        await using var library = await Library.OpenOwnAsync(settings, DataFolder.Open(settings, _terminal.Environment), _terminal, cancellationToken);
        var states = (await library.Get<ISourceStore>().GetAllAsync(cancellationToken)).ToDictionary(s => s.SourceId, StringComparer.Ordinal);
        var rows = sources.Select(s => Row(s, states.GetValueOrDefault(s.Id), library.Time.GetUtcNow())).Prepend(["id", "condition", "next", "feed", "name"]).ToList();
        // Arabic names stand last: in between they would turn the columns around them.
        var widths = Enumerable.Range(0, 3).Select(i => rows.Max(r => r[i].Length)).ToList();
        rows.ForEach(row => _terminal.Print(string.Join("  ", row.Select((cell, i) => i < widths.Count ? cell.PadRight(widths[i]) : cell))));
        return ExitCodes.Done;
    }

    private static string[] Row(Source source, SourceState? remembered, DateTimeOffset now)
    {
        var state = remembered is not null && SourceTroubles.Holds(source, remembered) ? remembered : null;
        var next = state switch
        {
            { Condition: SourceCondition.Retired } => "never",
            { NextSweep: var due } when due > now => due.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => "now",
        };
        return [source.Id, state is null ? "new" : Json.NameOf(state.Condition), next, source.Feed.OriginalString, source.Name];
    }
}
