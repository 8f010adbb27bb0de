using Spectre.Console;

namespace Bot.CommandLine;

/// <summary>Shows how far long work is: a bar where a person watches, nothing in a file or a pipe, where only the results are written.</summary>
internal sealed class ProgressView(Terminal terminal)
{
    /// <summary>Does the work under a bar.</summary>
    public async Task<T> ShowAsync<T>(string name, Func<IProgress<double>, Task<T>> work)
    {
        if (!terminal.IsInteractive)
        {
            return await work(new Step(_ => { }));
        }

        return await terminal.Screen().Progress().AutoClear(true).StartAsync(async bars =>
        {
            var bar = bars.AddTask(Markup.Escape(Printable.Of(name)), maxValue: 1);
            return await work(new Step(part => bar.Value = part));
        });
    }

    // Reports at once and in order; Progress<T> posts to a pool.
    private sealed class Step(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
