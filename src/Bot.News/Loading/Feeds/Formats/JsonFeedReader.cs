using System.Text.Json;
using Bot.News.Loading.Feeds.Texts;
using Bot.News.Loading.Feeds.Times;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeedReader(FeedTimeReader times)
{
    /// <summary>Reads a feed; null when the document is none.</summary>
    /// <exception cref="JsonException">It is no JSON, or nested more deeply than allowed.</exception>
    public Feed? Read(string text, Uri? url, FeedSettings limits)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var root = document.RootElement;
        if (Items(root, "items") is not { } items)
        {
            return null;
        }

        var site = WebAddress.Resolve(Text(root, "home_page_url"), url);
        return new Feed(PlainText.CleanOrNull(Text(root, "title")), PlainText.CleanOrNull(Text(root, "language")), [.. items.Take(limits.MaxEntries).Select(i => ToEntry(i, root, url ?? site))])
        {
            Link = site,
        };
    }

    private FeedEntry ToEntry(JsonElement item, JsonElement root, Uri? against)
    {
        var (html, text) = (Text(item, "content_html"), Text(item, "content_text"));
        var content = html is not null ? new FeedText(html, isHtml: true) : new FeedText(text ?? "", isHtml: false);
        var updated = times.Read(Text(item, "date_modified"));
        return new FeedEntry
        {
            Id = PlainText.CleanOrNull(Text(item, "id")),
            Title = PlainText.CleanOrNull(Text(item, "title")),
            Link = WebAddress.Resolve(Text(item, "url"), against) ?? WebAddress.Resolve(Text(item, "external_url"), against) ?? WebAddress.Resolve(Text(item, "id"), null),
            Published = times.Read(Text(item, "date_published")) ?? updated,
            Updated = updated,
            Author = AuthorOf(item) ?? AuthorOf(root),
            Summary = PlainText.CleanOrNull(Text(item, "summary")) ?? content.Plain,
            Content = content.Html,
            Categories = FeedCategories.Clean((Items(item, "tags") ?? []).Select(TextOf)),
        };
    }

    // 1.0 has one author, 1.1 a list, and some feeds one author by the name of the list.
    private static string? AuthorOf(JsonElement holder)
    {
        var one = new[] { Property(holder, "authors"), Property(holder, "author") }.OfType<JsonElement>();
        var names = (Items(holder, "authors") ?? []).Concat(one).Select(p => FeedPerson.Name(Text(p, "name"))).OfType<string>().ToList();
        return names.Count > 0 ? FeedPerson.Join(names) : null;
    }

    private static IEnumerable<JsonElement>? Items(JsonElement holder, string name) =>
        Property(holder, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : null;

    private static string? Text(JsonElement holder, string name) => Property(holder, name) is { } value ? TextOf(value) : null;

    private static JsonElement? Property(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value) ? value : null;

    // Ids are numbers in some feeds.
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair as an escape.
            return null;
        }
    }
}
