using System.CommandLine;
using System.Globalization;
using Bot.Hosting;
using Bot.Loading;

namespace Bot.CommandLine;

/// <summary><c>bot load</c>: loads feeds, pages and archives once.</summary>
public sealed class LoadCall : Call
{
    private const int MaxFailuresShown = 20;

    private readonly Argument<string[]> _what = new("URL|FILE")
    {
        Description = "Feeds or pages by address, archives of articles (JSON Lines) by file; all sources when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public LoadCall(Terminal terminal, CommonOptions common)
        : base("load", "Loads articles once and shows progress.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot load https://example.org/feed.xml", "bot load archive/*.jsonl", "bot load"];
        Add(_what);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        var folder = Bot.Settings.DataFolder.Open(settings, _terminal.Environment);
        var what = call.GetValue(_what) is { Length: > 0 } given ? given : [SourcesLoad.All];
        await using var library = await Library.OpenOwnAsync(settings, folder, _terminal, cancellationToken);
        var view = new ProgressView(_terminal);
        var failures = 0;
        foreach (var one in what)
        {
            var name = one == SourcesLoad.All ? "all sources" : one;
            var outcome = await view.ShowAsync(name, progress => Loads.LoadAsync(one, library, progress, cancellationToken));
            failures += outcome.Failures.Count;
            Tell(name, outcome);
            await _terminal.FlushAsync();
        }

        return failures == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private void Tell(string what, LoadOutcome outcome)
    {
        _terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{what}: {outcome.New} new, {outcome.Known} known, {outcome.Failures.Count} failed"));
        foreach (var failure in outcome.Failures.Take(MaxFailuresShown))
        {
            _terminal.Report($"{what}: {failure}");
        }

        if (outcome.Failures.Count > MaxFailuresShown)
        {
            _terminal.Report(string.Create(CultureInfo.InvariantCulture, $"{what}: and {outcome.Failures.Count - MaxFailuresShown} more."));
        }
    }
}
