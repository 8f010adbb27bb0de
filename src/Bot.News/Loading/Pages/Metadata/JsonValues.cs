using System.Net;
using System.Text.Json;

namespace Bot.News.Loading.Pages.Metadata;

/// <summary>Reads members that JSON-LD may write as a text, an object or a list of either.</summary>
internal static class JsonValues
{
    /// <summary>The texts of a value: itself, or those of a list.</summary>
    public static IEnumerable<string> All(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!),
        _ => [],
    };

    /// <summary>The first text of a member, clean; null when there is none.</summary>
    public static string? Text(JsonElement parent, string member) => PlainText.CleanOrNull(WebUtility.HtmlDecode(Raw(parent, member)));

    /// <summary>The first text of a member as it came; null when there is none.</summary>
    public static string? Raw(JsonElement parent, string member) =>
        parent.TryGetProperty(member, out var value) ? All(value).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) : null;

    /// <summary>The names of persons or organisations, joined by an Arabic comma; null when there is none.</summary>
    public static string? Name(JsonElement parent, string member)
    {
        if (!parent.TryGetProperty(member, out var value))
        {
            return null;
        }

        var all = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value };
        var names = all.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal);
        return PlainText.CleanOrNull(string.Join("، ", names));
    }

    /// <summary>The first address of a picture or a page; null when there is none.</summary>
    public static string? Address(JsonElement parent, string member)
    {
        if (!parent.TryGetProperty(member, out var value))
        {
            return null;
        }

        var first = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        return first.ValueKind switch
        {
            JsonValueKind.String => first.GetString(),
            JsonValueKind.Object => Raw(first, "url") ?? Raw(first, "contentUrl") ?? Raw(first, "@id"),
            _ => null,
        };
    }

    /// <summary>Whether a member says no, as a truth value or in a word.</summary>
    public static bool IsFalse(JsonElement parent, string member) =>
        parent.TryGetProperty(member, out var value)
        && (value.ValueKind == JsonValueKind.False || (value.ValueKind == JsonValueKind.String && string.Equals(value.GetString(), "false", StringComparison.OrdinalIgnoreCase)));

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => PlainText.CleanOrNull(WebUtility.HtmlDecode(value.GetString())),
        JsonValueKind.Object => Text(value, "name"),
        _ => null,
    };
}
