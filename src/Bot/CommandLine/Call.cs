using System.CommandLine;

namespace Bot.CommandLine;

/// <summary>One call of the command line with examples for its help.</summary>
public class Call(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines that work as they stand.</summary>
    public IReadOnlyList<string> Examples { get; protected init; } = [];
}
