using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Bot.News.Loading.Archives;

/// <summary>
/// Reads archives of articles as JSON Lines in UTF-8: <c>{"id","url","outlet","section"?,"title","published","text"}</c>, the times in
/// ISO 8601 and UTC where they name no offset. Members that it does not know are passed over; blank lines are too.
/// </summary>
public static class ArticleArchive
{
    /// <summary>The lines in file order, one at a time: an archive may be larger than memory. Ids are kept as they are.</summary>
    public static async IAsyncEnumerable<ArchiveLine> ReadAsync(Stream archive, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(archive, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(number, line);
            }
        }
    }

    private static ArchiveLine ReadLine(int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ArchiveJson.Default.ArchiveRow) is { } row
                ? ToArticle(number, row)
                : new ArchiveLine.Broken(number, "The line is null.");
        }
        catch (JsonException e)
        {
            return new ArchiveLine.Broken(number, $"The line is no JSON object of an article: {e.Message}");
        }
    }

    private static ArchiveLine ToArticle(int number, ArchiveRow row)
    {
        var missing = new (string Name, string? Value)[]
        {
            ("id", row.Id), ("url", row.Url), ("outlet", row.Outlet), ("title", row.Title), ("published", row.Published), ("text", row.Text),
        }.FirstOrDefault(m => string.IsNullOrWhiteSpace(m.Value)).Name;
        if (missing is not null)
        {
            return new ArchiveLine.Broken(number, $"The article has no \"{missing}\".");
        }

        if (!Uri.TryCreate(row.Url, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            return new ArchiveLine.Broken(number, "The \"url\" of the article is no http or https address.");
        }

        if (!DateTimeOffset.TryParse(row.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var published))
        {
            return new ArchiveLine.Broken(number, "The \"published\" of the article is no time in ISO 8601.");
        }

        return new ArchiveLine.Read(number, new Article
        {
            Id = row.Id!,
            Outlet = PlainText.Clean(row.Outlet),
            Url = url,
            Title = PlainText.Clean(row.Title),
            Published = published,
            Section = PlainText.CleanOrNull(row.Section),
            Text = PlainText.CleanLines(row.Text!),
        });
    }
}
