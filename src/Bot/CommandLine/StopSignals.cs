using System.Runtime.InteropServices;

namespace Bot.CommandLine;

/// <summary>Turns Ctrl-C (SIGINT), SIGTERM and SIGQUIT into a cancellation, so that every call ends by itself and loses nothing. A second signal ends the process at once.</summary>
public sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stopped = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>Listens from now on.</summary>
    public StopSignals()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, Stop));
        }
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Stopped => _stopped.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stopped.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_stopped.IsCancellationRequested;
        _stopped.Cancel();
    }
}
