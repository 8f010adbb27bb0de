using System.CommandLine;
using System.Text.Json;
using Bot.Arabic;
using Bot.News.Loading.Feeds;
using Bot.Settings;

namespace Bot.CommandLine.Inspecting;

/// <summary><c>bot inspect feed</c>: the entries of a feed.</summary>
public sealed class FeedInspection : LineInspection
{
    private readonly Option<string?> _url = new("--url") { Description = "The feed's address, for relative links.", HelpName = "URL" };
    private readonly Lazy<FeedParser> _parser = new(() =>
        new FeedParser(Microsoft.Extensions.Options.Options.Create(new FeedSettings()), Lexicon.FromFolder(SettingsLoader.WordsFolder)));

    /// <summary>Makes the call.</summary>
    public FeedInspection(Terminal terminal)
        : base(terminal, "feed", "Shows the entries of a feed (RSS, Atom, JSON Feed or a news sitemap).")
    {
        Examples = ["bot inspect feed feed.xml --url https://example.org/feed.xml", "bot inspect feed --jsonl < feeds.jsonl > entries.jsonl"];
        Add(_url);
    }

    /// <inheritdoc/>
    protected override string? Answer(JsonElement line, Utf8JsonWriter output)
    {
        var fields = new LineFields(line);
        var url = fields.OptionalUrl("url");
        var contentType = fields.OptionalText("content_type");
        var content = fields.Bytes("base64");
        if (fields.Error is not null)
        {
            return fields.Error;
        }

        switch (_parser.Value.Parse(content, contentType, url))
        {
            case FeedResult.Parsed parsed:
                Write(parsed.Feed, output);
                return null;
            case FeedResult.Malformed malformed:
                return malformed.Reason;
            default:
                throw new InvalidOperationException("unknown kind of feed result");
        }
    }

    /// <inheritdoc/>
    protected override void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request)
    {
        request.WriteString("url", call.GetValue(_url));
        request.WriteBase64String("base64", content);
    }

    private static void Write(Feed feed, Utf8JsonWriter output)
    {
        output.WriteString("title", feed.Title);
        output.WriteString("language", feed.Language);
        output.WriteObjects("entries", feed.Entries, entry =>
        {
            output.WriteString("id", entry.Id);
            output.WriteString("title", entry.Title);
            output.WriteString("link", entry.Link?.OriginalString);
            output.WriteTime("published", entry.Published?.Time);
            output.WriteTime("updated", entry.Updated?.Time);
            output.WriteString("author", entry.Author);
            output.WriteString("summary", entry.Summary);
            output.WriteTexts("categories", entry.Categories);
        });
    }
}
