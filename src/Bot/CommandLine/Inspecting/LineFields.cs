using System.Text.Json;

namespace Bot.CommandLine.Inspecting;

/// <summary>Reads the fields of an input line and remembers the first thing that is wrong with them.</summary>
public sealed class LineFields(JsonElement line)
{
    private static readonly Uri NoUrl = new("about:blank");

    /// <summary>What is wrong, for people; null while nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary>A text that has to be there; empty when it is not.</summary>
    public string Text(string name) => OptionalText(name) ?? Fail($"'{name}' is missing") ?? "";

    /// <summary>A text; null when it is not there.</summary>
    public string? OptionalText(string name) => Find(name) is not { } value ? null : TextOf(value, name);

    /// <summary>A text or a number that has to be there, as text: an id.</summary>
    public string Key(string name) => Find(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    /// <summary>Bytes in Base64 that have to be there; empty when they are not.</summary>
    public byte[] Bytes(string name)
    {
        if (Find(name) is { ValueKind: JsonValueKind.String } value && value.TryGetBytesFromBase64(out var bytes))
        {
            return bytes;
        }

        Fail($"'{name}' is missing or no Base64");
        return [];
    }

    /// <summary>An absolute http or https address that has to be there.</summary>
    public Uri Url(string name)
    {
        var url = OptionalUrl(name);
        if (url is null)
        {
            Fail($"'{name}' is missing");
        }

        return url ?? NoUrl;
    }

    /// <summary>A list of texts that has to be there.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (Find(name) is not { ValueKind: JsonValueKind.Array } list)
        {
            Fail($"'{name}' is missing or no list");
            return [];
        }

        return [.. list.EnumerateArray().Select(value => TextOf(value, name) ?? "")];
    }

    /// <summary>A whole number over zero; null when it is not there.</summary>
    public int? OptionalCount(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0)
        {
            return number;
        }

        Fail($"'{name}' is no whole number over 0");
        return null;
    }

    /// <summary>An ISO 8601 time (<see cref="IsoTime"/>); null when it is not there.</summary>
    public DateTimeOffset? OptionalTime(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (IsoTime.TryParse(text, out var time))
        {
            return time;
        }

        Fail($"'{name}' is no ISO 8601 time");
        return null;
    }

    /// <summary>An absolute http or https address; null when it is not there.</summary>
    public Uri? OptionalUrl(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        Fail($"'{name}' is no http or https address");
        return null;
    }

    private JsonElement? Find(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string? TextOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return Fail($"'{name}' is no text");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair as an escape (such as \ud800) is JSON but no text.
            return Fail($"'{name}' is no valid Unicode");
        }
    }

    private string? Fail(string error)
    {
        Error ??= error;
        return null;
    }
}
