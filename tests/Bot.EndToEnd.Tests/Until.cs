namespace Bot.EndToEnd.Tests;

/// <summary>Waits for what another process does, by looking again and again.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until a condition holds; past <see cref="BotProcess.Limit"/> the test has failed.</summary>
    public static async Task TrueAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(BotProcess.Limit);
        while (!condition())
        {
            await Task.Delay(Pause, TimeProvider.System, limit.Token);
        }
    }
}
