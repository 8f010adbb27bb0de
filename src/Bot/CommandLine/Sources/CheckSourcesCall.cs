using System.CommandLine;
using System.Globalization;
using Bot.Checks;
using Bot.Hosting;
using Bot.Loading;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Bot.Settings;

namespace Bot.CommandLine.Sources;

/// <summary><c>bot sources check</c>: asks the feeds now and tells which are in trouble.</summary>
internal sealed class CheckSourcesCall : Call
{
    private readonly Argument<string[]> _ids = new("ID") { Description = "Sources by their ids; all when left out.", Arity = ArgumentArity.ZeroOrMore };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    public CheckSourcesCall(Terminal terminal, CommonOptions common)
        : base("check", "Asks the feeds of the sources now, and says which give nothing or have moved, and what to do. Loads no articles.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources check", "bot sources check example"];
        Add(_ids);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        var path = SourceList.FileOf(settings);
        var listed = SourceList.Read(path);
        var sources = call.GetValue(_ids) is { Length: > 0 } ids ? NamedSources.Of(ids, listed, path) : listed;
        await using var library = await Library.OpenOwnAsync(settings, DataFolder.Open(settings, _terminal.Environment), _terminal, cancellationToken);
        NamedAddresses.Allow(library.Get<LoopbackAllowance>(), sources.Select(s => s.Feed));
        var states = await new ProgressView(_terminal).ShowAsync(
            "sources", progress => library.Get<SourceSweep>().CheckAsync(sources, new PartProgress(progress), cancellationToken));
        var findings = sources.Zip(states, SourceTroubles.Of).Select(f => f.ToList()).ToList();
        foreach (var finding in findings.SelectMany(f => f))
        {
            _terminal.Print($"{(finding.IsGood ? "note " : "WRONG")}  {finding.Text}");
        }

        var wrong = findings.Count(f => f.Exists(finding => !finding.IsGood));
        _terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{sources.Count - wrong} of {sources.Count} sources answer."));
        return wrong == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
