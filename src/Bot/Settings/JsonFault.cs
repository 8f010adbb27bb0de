using System.Globalization;
using System.Text.Json;

namespace Bot.Settings;

/// <summary>Says where a JSON file of the operator's is broken.</summary>
public static class JsonFault
{
    /// <summary>The fault in whole sentences, with the line counted from one as editors do.</summary>
    /// <param name="file">The file as the beginning of the sentence: «The settings file /etc/bot.json».</param>
    /// <param name="fault">What the reader said.</param>
    public static SetupException In(string file, JsonException fault)
    {
        // The reader's own message ends with a path and positions counted from zero, which would contradict ours.
        var end = new[] { " Path: ", " LineNumber: " }.Select(mark => fault.Message.IndexOf(mark, StringComparison.Ordinal)).Where(i => i >= 0);
        var reason = fault.Message[..end.DefaultIfEmpty(fault.Message.Length).Min()];
        var line = (fault.LineNumber + 1 ?? 1).ToString(CultureInfo.InvariantCulture);
        return new SetupException($"{file} is broken at line {line}: {reason} Correct it or take it away.");
    }
}
