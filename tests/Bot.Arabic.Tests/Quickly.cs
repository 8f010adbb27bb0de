using System.Diagnostics;

namespace Bot.Arabic.Tests;

/// <summary>Tells what is linear from what is not: the limits are many times what a linear way needs on a slow machine.</summary>
internal static class Quickly
{
    /// <summary>Fails when the action takes longer than <paramref name="limit"/>; <paramref name="what"/> names it in the message.</summary>
    public static void Within(TimeSpan limit, string what, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Assert.True(watch.Elapsed < limit, FormattableString.Invariant($"{what} took {watch.Elapsed.TotalSeconds:F1} s"));
    }
}
