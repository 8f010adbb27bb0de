using System.Globalization;

namespace Bot.Settings;

/// <summary>Turns the text of a setting into its value, the same on every machine.</summary>
public static class SettingValue
{
    /// <summary>Reads a value of one of the types that settings have.</summary>
    /// <param name="type">The property's type, nullable or not.</param>
    /// <param name="text">The text as given.</param>
    /// <param name="value">The value.</param>
    /// <param name="expected">When it fails: what the text has to be, as «a whole number».</param>
    public static bool TryRead(Type type, string text, out object? value, out string expected)
    {
        var culture = CultureInfo.InvariantCulture;
        type = Nullable.GetUnderlyingType(type) ?? type;
        (value, expected) = type switch
        {
            _ when type == typeof(string) => (text, "text"),
            _ when type == typeof(int) => (int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var n) ? n : (object?)null, "a whole number"),
            _ when type == typeof(bool) => (bool.TryParse(text, out var b) ? b : null, "true or false"),
            _ when type == typeof(TimeSpan) => (TimeSpan.TryParse(text, culture, out var t) ? t : null, "a time span as hh:mm:ss"),
            _ when type == typeof(TimeOnly) => (TimeOnly.TryParseExact(text, "HH:mm", culture, DateTimeStyles.None, out var t) ? t : null, "a time of day as hh:mm"),
            _ when type == typeof(Uri) => (Uri.TryCreate(text, UriKind.Absolute, out var u) && u.Scheme is "http" or "https" ? u : null, "an address that begins with http:// or https://"),
            { IsEnum: true } => (Enum.GetNames(type).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse(type, name) : null,
                "one of " + string.Join(", ", Enum.GetNames(type))),
            _ => throw new NotSupportedException("no reader for settings of type " + type.Name),
        };
        return value is not null;
    }
}
