using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Bot.CommandLine;

/// <summary>The usual help of a call, with examples to copy at its end.</summary>
public sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Call { Examples.Count: > 0 } call)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            call.Examples.ToList().ForEach(example => output.WriteLine("  " + example));
            output.WriteLine();
        }

        return ExitCodes.Done;
    }
}
