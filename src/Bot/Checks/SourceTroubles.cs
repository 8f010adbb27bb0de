using System.Globalization;
using Bot.CommandLine;
using Bot.News;

namespace Bot.Checks;

/// <summary>What the operator should know of a source.</summary>
internal static class SourceTroubles
{
    /// <summary>What is remembered of a source that is worth telling; empty when all is well. What is not good keeps it from giving anything.</summary>
    /// <param name="source">The source as it is listed.</param>
    /// <param name="state">What is remembered of its id; what was learnt of another address is passed over.</param>
    public static IEnumerable<Finding> Of(Source source, SourceState state)
    {
        if (!Holds(source, state))
        {
            yield break;
        }

        if (state.Failures > 0)
        {
            yield return new Finding("source", false, Text(source, state));
        }
        else if (state.PageError is { } reason)
        {
            yield return new Finding("source", true, $"'{source.Id}' works, but the last of its pages that failed gave nothing: {reason}");
        }

        if (state.MovedTo is { } place)
        {
            yield return new Finding("source", true, $"'{source.Id}' has moved for good to {place} and is asked there. Put that into the list: bot sources add {ShellWord.Of(place)} --id {source.Id}");
        }
    }

    /// <summary>Whether what is remembered was learnt of the address that is listed.</summary>
    public static bool Holds(Source source, SourceState state) => state.SourceId == source.Id && (state.Feed is null || state.Feed == source.Feed);

    private static string Text(Source source, SourceState state)
    {
        var remedy = $"Find its feed anew (bot sources add URL --id {source.Id}), or take it out (bot sources remove {source.Id}).";
        return state.Condition switch
        {
            SourceCondition.Retired => $"'{source.Id}' is gone for good, says its outlet, and is not asked any more. {remedy}",
            SourceCondition.Dead => string.Create(CultureInfo.InvariantCulture, $"'{source.Id}' is dead, it has given nothing since {state.FailingSince:yyyy-MM-dd HH:mm} UTC: {state.LastError} {remedy}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"'{source.Id}' has failed since {state.FailingSince:yyyy-MM-dd HH:mm} UTC, {(state.Failures == 1 ? "once" : $"{state.Failures} times")}: {state.LastError} {remedy}"),
        };
    }
}
