using System.CommandLine;
using System.Text.Json;
using Bot.Arabic;
using Bot.News.Loading;
using Bot.News.Loading.Pages;
using Bot.Settings;

namespace Bot.CommandLine.Inspecting;

/// <summary><c>bot inspect article</c>: the article of a page.</summary>
public sealed class ArticleInspection : LineInspection
{
    private readonly Option<string> _url = new("--url") { Description = "The page's address, for relative links.", HelpName = "URL", DefaultValueFactory = _ => "https://example.org/" };
    private readonly Lazy<PageReader> _reader = new(() => new PageReader(Lexicon.FromFolder(SettingsLoader.WordsFolder), SiteRuleFiles.Read(SettingsLoader.SitesFolder)));

    /// <summary>Makes the call.</summary>
    public ArticleInspection(Terminal terminal)
        : base(terminal, "article", "Shows the article that a page (HTML) holds.")
    {
        Examples = ["bot inspect article page.html --url https://example.org/news/1", "bot inspect article --jsonl < pages.jsonl > articles.jsonl"];
        Add(_url);
    }

    /// <inheritdoc/>
    protected override string? Answer(JsonElement line, Utf8JsonWriter output)
    {
        var fields = new LineFields(line);
        var url = fields.Url("url");
        var html = fields.Text("html");
        if (fields.Error is not null)
        {
            return fields.Error;
        }

        switch (_reader.Value.Read(html, url))
        {
            case PageResult.Found found:
                Write(found.Article, output);
                return null;
            case PageResult.NoArticle none:
                return none.Reason;
            default:
                throw new InvalidOperationException("unknown kind of page result");
        }
    }

    /// <inheritdoc/>
    protected override void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request)
    {
        request.WriteString("url", call.GetValue(_url));
        request.WriteString("html", ContentDecoder.Decode(content, null));
    }

    private static void Write(PageArticle article, Utf8JsonWriter output)
    {
        output.WriteString("title", article.Title);
        output.WriteString("byline", article.Byline);
        output.WriteTime("published", article.Published?.Time);
        output.WriteTime("updated", article.Updated?.Time);
        output.WriteString("section", article.Section);
        output.WriteString("image", article.Image?.AbsoluteUri);
        output.WriteString("language", article.Language);
        output.WriteString("text", article.Text);
    }
}
