using System.CommandLine;

namespace Bot.CommandLine.Inspecting;

/// <summary>One kind of <c>bot inspect</c>: answers JSON Lines for machines, shows one file to people.</summary>
public abstract class Inspection : Call
{
    private readonly Argument<string?> _file = new("FILE") { Description = "The file to read; standard input when left out or '-'.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "One JSON object per line in, one per line out, same order, same id." };

    /// <summary>Makes the call.</summary>
    protected Inspection(Terminal terminal, string name, string description)
        : base(name, description)
    {
        Terminal = terminal;
        Add(_file);
        Add(_jsonLines);
        SetAction(RunAsync);
    }

    /// <summary>Where answers go.</summary>
    protected Terminal Terminal { get; }

    /// <summary>Answers all lines of a stream.</summary>
    /// <returns>False when a line could not be answered.</returns>
    protected abstract Task<bool> AnswerAsync(Stream input, Stream output, CancellationToken cancellationToken);

    /// <summary>Shows a file to a person.</summary>
    /// <returns>False when it could not be understood; the reason is reported.</returns>
    protected abstract Task<bool> ShowAsync(ParseResult call, Stream input, CancellationToken cancellationToken);

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        await using var input = Open(call.GetValue(_file));
        var done = call.GetValue(_jsonLines)
            ? await AnswerAsync(input, Terminal.Output, cancellationToken)
            : await ShowAsync(call, input, cancellationToken);
        return done ? ExitCodes.Done : ExitCodes.Failed;
    }

    private Stream Open(string? file)
    {
        try
        {
            return file is null or "-" ? Terminal.Input : File.OpenRead(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The file {file} cannot be read: {fault.Message}");
        }
    }
}
