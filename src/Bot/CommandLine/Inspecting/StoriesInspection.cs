using System.CommandLine;
using System.Text.Json;
using Bot.Arabic;
using Bot.News;
using Bot.News.Summarizing;
using Bot.Settings;

namespace Bot.CommandLine.Inspecting;

/// <summary><c>bot inspect stories</c>: which articles of a batch tell the same story. The whole batch is read before the first answer.</summary>
public sealed class StoriesInspection : Inspection
{
    // Stories are found from what is told, not from where.
    private static readonly Uri NoPage = new("about:blank");

    /// <summary>Makes the call.</summary>
    public StoriesInspection(Terminal terminal)
        : base(terminal, "stories", "Shows which articles (JSON Lines with id, outlet, title, published, text) tell the same story.") =>
        Examples = ["bot inspect stories articles.jsonl", "bot inspect stories --jsonl < articles.jsonl > stories.jsonl"];

    /// <inheritdoc/>
    protected override async Task<bool> AnswerAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var batch = new MemoryStream();
        await input.CopyToAsync(batch, cancellationToken);
        batch.Position = 0;
        var stories = Assign(await ReadAsync(batch, cancellationToken));
        batch.Position = 0;
        return await new JsonLines(Answer).RunAsync(batch, output, cancellationToken);

        string? Answer(JsonElement line, Utf8JsonWriter answer)
        {
            var fields = new LineFields(line);
            if (ToArticle(fields) is { } article)
            {
                answer.WriteString("story", stories[article.Id]);
            }

            return fields.Error;
        }
    }

    /// <inheritdoc/>
    protected override async Task<bool> ShowAsync(ParseResult call, Stream input, CancellationToken cancellationToken)
    {
        var articles = await ReadAsync(input, cancellationToken);
        var stories = Assign(articles);
        foreach (var story in articles.GroupBy(a => stories[a.Id], StringComparer.Ordinal).OrderByDescending(s => s.Count()))
        {
            Terminal.Print($"story {story.Key}");
            story.ToList().ForEach(a => Terminal.Print($"  {a.Id}  {a.Outlet}: {a.Title}"));
        }

        return true;
    }

    private static Dictionary<string, string> Assign(IEnumerable<Article> articles)
    {
        var tracker = new StoryTracker(Lexicon.FromFolder(SettingsLoader.WordsFolder));
        return articles.OrderBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id, tracker.Assign, StringComparer.Ordinal);
    }

    // Lines that cannot be read are left out here and answered with their error in the second reading.
    private static async Task<List<Article>> ReadAsync(Stream batch, CancellationToken cancellationToken)
    {
        var articles = new List<Article>();
        await foreach (var line in LineReader.ReadAsync(batch, JsonLines.MaxLineBytes, cancellationToken))
        {
            if (line is not null && JsonLines.TryParse(line, out var document))
            {
                using (document)
                {
                    articles.AddRange(ToArticle(new LineFields(document.RootElement)) is { } article ? [article] : []);
                }
            }
        }

        return articles;
    }

    private static Article? ToArticle(LineFields fields)
    {
        var id = fields.Key("id");
        var outlet = fields.OptionalText("outlet");
        var title = fields.Text("title");
        var published = fields.OptionalTime("published");
        var text = fields.Text("text");
        return fields.Error is not null ? null : new Article
        {
            Id = id,
            Outlet = outlet ?? "",
            Url = NoPage,
            Title = title,
            Published = published ?? DateTimeOffset.UnixEpoch,
            Text = text,
        };
    }
}
