using Bot.CommandLine;

await using var terminal = Terminal.OfProcess();
using var signals = new StopSignals();
return await Entry.RunAsync(args, terminal, signals.Stopped);
