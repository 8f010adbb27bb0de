using System.Globalization;

namespace Bot.Newsroom;

/// <summary>Reads an article's file: lines <c>key: value</c>, a blank line, then the body's paragraphs between blank lines.</summary>
/// <param name="file">Named in errors.</param>
/// <param name="timeZone">The outlet's, in which the file's times are given.</param>
internal sealed class ArticleFile(string file, TimeZoneInfo timeZone)
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm";

    private static readonly HashSet<string> Keys =
        new(StringComparer.Ordinal) { "title", "published", "updated", "story", "section", "author", "summary", "tags", "caption", "credit" };

    public NewsroomArticle Parse(string slug, string text)
    {
        var lines = text.Split('\n');
        var headerEnd = Array.FindIndex(lines, string.IsNullOrWhiteSpace);
        var headers = ReadHeaders(lines, headerEnd < 0 ? lines.Length : headerEnd);
        var published = ReadTime(Require(headers, "published"));
        DateTimeOffset? updated = headers.TryGetValue("updated", out var value) ? ReadTime(value) : null;
        if (updated < published)
        {
            throw NewsroomException.AtLine(file, headers["updated"].Line, "'updated' is before 'published'.");
        }

        return new NewsroomArticle
        {
            Slug = slug,
            Title = Require(headers, "title").Value,
            Published = published,
            Updated = updated,
            Story = Optional(headers, "story"),
            Section = Optional(headers, "section"),
            Author = Optional(headers, "author"),
            Summary = Optional(headers, "summary"),
            Tags = Optional(headers, "tags")?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            Caption = Optional(headers, "caption"),
            Credit = Optional(headers, "credit"),
            Body = ReadBody(lines, headerEnd),
        };
    }

    private Dictionary<string, (string Value, int Line)> ReadHeaders(string[] lines, int end)
    {
        var headers = new Dictionary<string, (string Value, int Line)>(StringComparer.Ordinal);
        for (var i = 0; i < end; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw NewsroomException.AtLine(file, i + 1, "a header line is 'key: value'; a blank line begins the body.");
            }

            var key = lines[i][..colon].Trim();
            var value = lines[i][(colon + 1)..].Trim();
            if (!Keys.Contains(key) || value.Length == 0 || !headers.TryAdd(key, (value, i + 1)))
            {
                throw NewsroomException.AtLine(file, i + 1, $"header '{key}' is unknown, empty or given twice; known are {string.Join(", ", Keys)}.");
            }
        }

        return headers;
    }

    private List<ArticleBlock> ReadBody(string[] lines, int headerEnd)
    {
        var blocks = new List<ArticleBlock>();
        for (var i = headerEnd < 0 ? lines.Length : headerEnd; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            var paragraph = lines[i].Trim();
            while (i + 1 < lines.Length && !string.IsNullOrWhiteSpace(lines[i + 1]))
            {
                paragraph += " " + lines[++i].Trim();
            }

            blocks.Add(ReadBlock(paragraph));
        }

        return blocks.OfType<ArticleBlock.Paragraph>().Any() ? blocks : throw NewsroomException.InFile(file, "it has no body after the header.");
    }

    private static ArticleBlock ReadBlock(string paragraph) => paragraph switch
    {
        ['#', ' ', .. var heading] => new ArticleBlock.Heading(heading),
        ['@', ' ', .. var slug] => new ArticleBlock.Related(slug),
        _ => new ArticleBlock.Paragraph(paragraph),
    };

    private (string Value, int Line) Require(Dictionary<string, (string Value, int Line)> headers, string key) =>
        headers.TryGetValue(key, out var header) ? header : throw NewsroomException.InFile(file, $"header '{key}' is missing.");

    private static string? Optional(Dictionary<string, (string Value, int Line)> headers, string key) =>
        headers.TryGetValue(key, out var header) ? header.Value : null;

    private DateTimeOffset ReadTime((string Value, int Line) header) =>
        DateTime.TryParseExact(header.Value, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, timeZone.GetUtcOffset(local))
            : throw NewsroomException.AtLine(file, header.Line, $"'{header.Value}' is not a time such as '2026-02-03 14:02'.");
}
