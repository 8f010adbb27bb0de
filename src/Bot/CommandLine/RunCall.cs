using System.CommandLine;
using Bot.Hosting;

namespace Bot.CommandLine;

/// <summary><c>bot run</c>, also <c>bot</c> alone: the service, or the preview where no platform is configured.</summary>
public sealed class RunCall : Call
{
    private readonly Option<string?> _newsroom = new("--newsroom") { Description = "Preview another newsroom: a folder in the format of config/newsroom/README.md.", HelpName = "DIR" };
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public RunCall(Terminal terminal, CommonOptions common)
        : base("run", "Runs the service until it is stopped. Without a platform's token it is a preview with a sample newsroom.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot run", "bot run --newsroom my-newsroom", "BOT_TELEGRAM__TOKEN=123456:ABC bot run --data /var/lib/bot"];
        Add(_newsroom);
        SetAction(RunAsync);
    }

    /// <summary>Runs with the options of a call, which may be the bare root.</summary>
    public async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        var newsroom = call.CommandResult.Command == this ? call.GetValue(_newsroom) : null;
        var isStopped = settings.Telegram.Token is null || newsroom is not null
            ? await Preview.RunAsync(settings, newsroom, _terminal, cancellationToken)
            : await Service.RunAsync(settings, _terminal, cancellationToken);
        return isStopped ? ExitCodes.Done : ExitCodes.Failed;
    }
}
