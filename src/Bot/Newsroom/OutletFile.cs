using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Newsroom.Pages;

namespace Bot.Newsroom;

/// <summary>The shape of an <c>outlet.json</c>. Every member has to be there, and none besides.</summary>
internal sealed record OutletFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public required string Name { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required string FeedTitle { get; init; }

    /// <summary>An IANA time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>January to December as the outlet writes them.</summary>
    public required string[] Months { get; init; }

    /// <summary>The words for the hours before and after noon.</summary>
    public required string[] AmPm { get; init; }

    /// <summary><c>latin</c> or <c>arabic-indic</c>.</summary>
    public required string Digits { get; init; }

    public required string Color { get; init; }

    /// <param name="file">Named in errors.</param>
    public static OutletFile Parse(string file, string json)
    {
        OutletFile settings;
        try
        {
            settings = JsonSerializer.Deserialize<OutletFile>(json, Options) ?? throw NewsroomException.InFile(file, "it holds no settings.");
        }
        catch (JsonException e)
        {
            throw NewsroomException.AtLine(file, (int)(e.LineNumber ?? 0) + 1, FirstSentence(e.Message), e);
        }

        return settings.FindFault() is { } fault ? throw NewsroomException.InFile(file, fault) : settings;
    }

    public OutletCalendar ToCalendar() =>
        new(TimeZoneInfo.FindSystemTimeZoneById(TimeZone), Months, AmPm, Digits == "arabic-indic");

    private string? FindFault() => this switch
    {
        { Name: "" } or { FeedTitle: "" } or { Language: "" } => "name, feedTitle and language must not be empty.",
        { Months.Length: not 12 } => "months must be twelve names, January first.",
        { AmPm.Length: not 2 } => "amPm must be two words, before noon first.",
        { Digits: not ("latin" or "arabic-indic") } => $"digits is '{Digits}', but must be 'latin' or 'arabic-indic'.",
        _ when !IsColor(Color) => $"color is '{Color}', but must be # and six hexadecimal digits.",
        _ when !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) => $"timeZone '{TimeZone}' is unknown; an IANA name such as 'Asia/Amman' is wanted.",
        _ => null,
    };

    private static bool IsColor(string text) => text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    // The rest of the reader's message repeats path and position.
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
