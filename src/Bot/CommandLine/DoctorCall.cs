using System.CommandLine;
using Bot.Checks;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary><c>bot doctor</c>: checks the setup and says what to do.</summary>
public sealed class DoctorCall : Call
{
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public DoctorCall(Terminal terminal, CommonOptions common)
        : base("doctor", "Checks machine, settings, data folder, database, sources, tokens and port, and says what to do.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot doctor", "bot doctor --data /var/lib/bot --settings /etc/bot.json"];
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var findings = MachineChecks.Run(TimeProvider.System).ToList();
        BotSettings? settings = null;
        findings.Add(await Finding.OfAsync("settings", () =>
        {
            settings = _common.Load(call, _terminal);
            return Task.FromResult("read without a fault.");
        }));
        if (settings is not null)
        {
            findings.AddRange(await new SetupChecks(settings, _terminal).RunAsync(cancellationToken));
        }

        foreach (var finding in findings)
        {
            _terminal.Print($"{(finding.IsGood ? "ok   " : "WRONG")}  {finding.Subject,-12}  {finding.Text.ReplaceLineEndings("\n                     ")}");
        }

        return findings.TrueForAll(finding => finding.IsGood) ? ExitCodes.Done : ExitCodes.Failed;
    }
}
