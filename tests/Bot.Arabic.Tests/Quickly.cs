using System.Diagnostics;

namespace Bot.Arabic.Tests;

/// <summary>Tells what is linear from what is not.</summary>
internal static class Quickly
{
    // What is linear needs a few seconds for a million characters, on a busy machine a minute; what is not needs hours.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Fails when the action takes so long that it can't be linear; <paramref name="what"/> names it in the message.</summary>
    public static void IsDone(string what, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Assert.True(watch.Elapsed < Limit, FormattableString.Invariant($"{what} took {watch.Elapsed.TotalSeconds:F1} s"));
    }
}
