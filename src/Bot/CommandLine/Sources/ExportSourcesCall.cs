using System.CommandLine;
using Bot.News.Loading.Opml;
using Bot.Settings;
using Bot.Sources;

namespace Bot.CommandLine.Sources;

/// <summary><c>bot sources export</c>: writes the list as OPML, for feed readers.</summary>
internal sealed class ExportSourcesCall : Call
{
    private readonly Argument<string?> _file = new("FILE") { Description = "Where to; standard output when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    public ExportSourcesCall(Terminal terminal, CommonOptions common)
        : base("export", "Writes the list as OPML 2.0, for feed readers: names, pages, feeds, and topics as folders, each in the one before it.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources export feeds.opml"];
        Add(_file);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var sources = SourceFile.Open(SourceList.FileOf(_common.Load(call, _terminal))).Sources;
        var opml = OpmlWriter.Write(
            "Arabic news sources", sources.Select(s => new OpmlFeed(s.Feed) { Title = s.Name, Home = s.Home, Topics = s.Topics }));
        if (call.GetValue(_file) is not { } file)
        {
            await _terminal.Output.WriteAsync(opml, cancellationToken);
            return ExitCodes.Done;
        }

        try
        {
            WholeFile.Write(file, opml);
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"{file} cannot be written: {fault.Message}");
        }
    }
}
