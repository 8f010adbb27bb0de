using System.CommandLine;
using Bot.Newsroom;
using Bot.Storage;

namespace Bot.CommandLine;

/// <summary>The one entry of the program: parses the call, runs it, and turns whatever goes wrong into one clear sentence and an exit code.</summary>
public static class Entry
{
    // A name may begin with @, and -abc is one mistyped option, not three.
    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs one call.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop)
    {
        try
        {
            var call = Calls.Create(terminal).Parse(args, Parser);
            var faults = UsageFaults.Of(call, args);
            if (faults.Count > 0)
            {
                throw new SetupException(string.Join('\n', faults));
            }

            var output = new InvocationConfiguration { Output = terminal.Out, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var code = await call.InvokeAsync(output, stop);
            await terminal.FlushAsync();
            return code;
        }
        catch (Exception fault) when (fault is SetupException or StorageException or NewsroomException)
        {
            terminal.Report("bot: " + fault.Message);
            return ExitCodes.Misused;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Report("bot: stopped before the work was done. What was stored is kept; the same call goes on from there.");
            return ExitCodes.Failed;
        }
        catch (Exception broken) when (BrokenPipe.Causes(broken))
        {
            // The reader (such as head) has what it wanted.
            return ExitCodes.Done;
        }
        catch (Exception unexpected)
        {
            terminal.Report($"bot: this failed unexpectedly: {unexpected.GetBaseException().Message} ({unexpected.GetBaseException().GetType().Name}). Call 'bot doctor' to check the setup.");
            return ExitCodes.Failed;
        }
    }
}
