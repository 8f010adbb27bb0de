using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Chats.Wording;

/// <summary>
/// What the bot says, in one language: a file of <c>config/texts</c>, a JSON object whose values are a text, a list of texts, or an object with
/// one text for each plural form of the language. A text may hold placeholders, <c>{name}</c>. Immutable.
/// </summary>
public sealed partial class Texts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<PluralForm, string>> counts = new(StringComparer.Ordinal);
    private readonly PluralRule plurals;

    private Texts(string language) => (Language, plurals) = (language, PluralRule.Of(language));

    /// <summary>Two letters, as the file is named: <c>ar</c>.</summary>
    public string Language { get; }

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Language == "ar";

    /// <summary>All keys, in no order.</summary>
    public IReadOnlyCollection<string> Keys => [.. texts.Keys, .. lists.Keys, .. counts.Keys];

    /// <summary>The text of a key that has no placeholders.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such text.</exception>
    public string this[string key] => Format(key);

    /// <summary>Reads a language's file; its name is the language, as in <c>ar.json</c>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not such a file; the message says what is wrong, for the operator.</exception>
    public static Texts FromFile(string path)
    {
        var result = new Texts(Path.GetFileNameWithoutExtension(path));
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var property in document.RootElement.EnumerateObject())
            {
                result.Add(property.Name, property.Value);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path} is not a file of texts: {exception.Message}", exception);
        }

        return result;
    }

    /// <summary>The text of a key with its placeholders filled in; the values are plain and may hold anything.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such text.</exception>
    /// <exception cref="ArgumentException">The text has a placeholder without a value.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(key, Find(texts, key), values);

    /// <summary>The text of a key in the plural form for <paramref name="count"/>, which fills the placeholder <c>{count}</c>.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such text with plural forms.</exception>
    public string Count(string key, int count) =>
        Fill(key, Find(counts, key)[plurals.Choose(count)], [("count", count.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The texts of a list, such as the names of the months.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public IReadOnlyList<string> List(string key) => Find(lists, key);

    /// <summary>The placeholders of all forms of a key, each once, in alphabetical order: what another language must have too.</summary>
    public IReadOnlyList<string> Placeholders(string key)
    {
        var all = texts.TryGetValue(key, out var text) ? [text] : counts.TryGetValue(key, out var forms) ? forms.Values : Find(lists, key);
        return [.. all.SelectMany(t => Placeholder().Matches(t)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static T Find<T>(Dictionary<string, T> entries, string key) =>
        entries.TryGetValue(key, out var entry) ? entry : throw new KeyNotFoundException($"config/texts has no such text: {key}");

    private static string Fill(string key, string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            known.Add(name, value);
        }

        return Placeholder().Replace(text, match => known.TryGetValue(match.Groups["name"].Value, out var value)
            ? value
            : throw new ArgumentException($"the text {key} wants {match.Value}", nameof(values)));
    }

    private static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("null stands where a text should be");

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Placeholder();

    private void Add(string key, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                lists[key] = [.. value.EnumerateArray().Select(Text)];
                break;
            case JsonValueKind.Object:
                counts[key] = plurals.Forms.ToDictionary(form => form, form => Form(key, value, form));
                break;
            default:
                texts[key] = Text(value);
                break;
        }
    }

    private static string Form(string key, JsonElement forms, PluralForm form)
    {
        var name = form.ToString().ToLowerInvariant();
        return forms.TryGetProperty(name, out var text) ? Text(text) : throw new FormatException($"{key} has no plural form '{name}'");
    }
}
