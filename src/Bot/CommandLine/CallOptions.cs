using System.CommandLine;

namespace Bot.CommandLine;

/// <summary>Options that several calls have in the same form.</summary>
internal static class CallOptions
{
    private const string Json = "json";

    /// <summary>A day, ISO 8601; its digits may be Arabic-Indic.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = given =>
        {
            if (IsoTime.TryParseDay(given.Tokens[0].Value, out var day))
            {
                return day;
            }

            given.AddError($"'{given.Tokens[0].Value}' is no day of the form 2026-02-03, which {name} wants.");
            return null;
        },
    };

    /// <summary>Text for people or JSON for machines.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How it is printed.", DefaultValueFactory = _ => "text" };
        return format.AcceptOnlyFromAmong("text", Json);
    }

    /// <summary>Whether JSON is wanted.</summary>
    public static bool IsJson(string? format) => format == Json;
}
