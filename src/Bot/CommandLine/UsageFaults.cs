using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bot.CommandLine;

/// <summary>Says what is wrong with a call.</summary>
public static class UsageFaults
{
    /// <summary>Whole sentences, each naming the wrong word and, where there is one, the right one; empty for a good call and for a call for help.</summary>
    public static IReadOnlyList<string> Of(ParseResult call, IReadOnlyList<string> args)
    {
        if (call.Action is HelpWithExamples)
        {
            return [];
        }

        var names = call.UnmatchedTokens.Concat(UnknownOptions(call, args)).Distinct(StringComparer.Ordinal).ToList();
        var faults = names.Select(name => Unknown(name, call)).ToList();
        if (faults.Count == 0)
        {
            faults.AddRange(call.Errors.Select(error => error.Message));
        }

        if (faults.Count > 0)
        {
            faults.Add($"See '{CallLine(call)} --help'.");
        }

        return faults;
    }

    // An argument that takes any words (names, files) would also take a mistyped option.
    private static IEnumerable<string> UnknownOptions(ParseResult call, IReadOnlyList<string> args)
    {
        var known = KnownOptions(call).ToHashSet(StringComparer.Ordinal);
        return args.TakeWhile(word => word != "--")
            .Where(word => word.Length > 1 && word[0] == '-')
            .Select(word => word.Split('=', ':')[0])
            .Where(name => !known.Contains(name));
    }

    private static string Unknown(string name, ParseResult call)
    {
        var isOption = name.StartsWith('-');
        var candidates = isOption ? KnownOptions(call) : call.CommandResult.Command.Subcommands.Select(c => c.Name);
        var kind = isOption ? "option" : call.CommandResult.Command.Subcommands.Count > 0 ? "call" : "argument";
        var meant = Nearest.To(name, candidates);
        return $"Unknown {kind} '{name}' for '{CallLine(call)}'." + (meant is null ? "" : $" Did you mean '{meant}'?");
    }

    private static IEnumerable<string> KnownOptions(ParseResult call) =>
        Chain(call).SelectMany(c => c.Options.Where(o => o.Recursive || c == call.CommandResult.Command)).SelectMany(o => o.Aliases.Append(o.Name));

    private static string CallLine(ParseResult call) =>
        string.Join(' ', Chain(call).Select(c => c is RootCommand ? "bot" : c.Name).Reverse());

    private static IEnumerable<Command> Chain(ParseResult call)
    {
        for (var command = call.CommandResult; command is not null; command = command.Parent as CommandResult)
        {
            yield return command.Command;
        }
    }
}
