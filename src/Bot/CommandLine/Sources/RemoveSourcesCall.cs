using System.CommandLine;
using Bot.Settings;
using Bot.Sources;

namespace Bot.CommandLine.Sources;

/// <summary><c>bot sources remove</c>: takes sources out of the list.</summary>
internal sealed class RemoveSourcesCall : Call
{
    private readonly Argument<string[]> _ids = new("ID") { Description = "Sources by their ids, as 'bot sources' lists them.", Arity = ArgumentArity.OneOrMore };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    public RemoveSourcesCall(Terminal terminal, CommonOptions common)
        : base("remove", "Takes sources out of the list; their articles stay.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot sources remove example"];
        Add(_ids);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var path = SourceList.FileOf(_common.Load(call, _terminal));
        var file = SourceFile.Open(path);
        var chosen = NamedSources.Of(call.GetValue(_ids)!, file.Sources, path);
        file.Remove([.. chosen.Select(s => s.Id)]);
        chosen.ToList().ForEach(source => _terminal.Print($"Removed '{source.Id}' ({source.Feed}) from {path}; its articles stay."));
        return ExitCodes.Done;
    }
}
