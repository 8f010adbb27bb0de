using System.Collections.Frozen;
using System.Text.Json;
using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Metadata;

/// <summary>The article that a page describes in JSON-LD (schema.org), alone, in a list or in an <c>@graph</c>.</summary>
internal static class JsonLd
{
    private static readonly FrozenSet<string> ArticleTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "AnalysisNewsArticle", "Article", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "NewsArticle", "OpinionNewsArticle",
        "Report", "ReportageNewsArticle", "ReviewNewsArticle");

    private static readonly FrozenSet<string> VideoTypes = FrozenSet.Create(StringComparer.Ordinal, "VideoObject");

    // Line feeds inside strings and a comma too much are the usual mistakes of templates.
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first article; without any, metadata that says at most that the page shows a video.</summary>
    public static PageMetadata Read(IDocument document, Uri url)
    {
        var isVideo = false;
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(WithoutControls(script.TextContent), Lenient);
                if (Find(json.RootElement, ArticleTypes) is { } article)
                {
                    return ToMetadata(article, url);
                }

                isVideo |= Find(json.RootElement, VideoTypes) is not null;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
            {
                // Not well-formed, or half a surrogate pair in a text. A broken block hides neither the next one nor the meta tags.
            }
        }

        return new PageMetadata { IsVideo = isVideo };
    }

    private static string WithoutControls(string json) => string.Concat(json.Select(c => char.IsControl(c) ? ' ' : c));

    // The parser's own limit of 64 levels bounds the calls.
    private static JsonElement? Find(JsonElement element, FrozenSet<string> types) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, types)).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when Is(element, types) => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph, types),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var main) => Find(main, types),
        _ => null,
    };

    private static bool Is(JsonElement element, FrozenSet<string> types) =>
        element.TryGetProperty("@type", out var type) && JsonValues.All(type).Any(types.Contains);

    private static PageMetadata ToMetadata(JsonElement article, Uri url)
    {
        var outlet = JsonValues.Name(article, "publisher");
        var byline = JsonValues.Name(article, "author");
        return new PageMetadata
        {
            Title = JsonValues.Text(article, "headline") ?? JsonValues.Text(article, "name"),
            Byline = byline == outlet ? null : byline,
            Published = StatedTime.Parse(JsonValues.Text(article, "datePublished")),
            Updated = StatedTime.Parse(JsonValues.Text(article, "dateModified")),
            Section = JsonValues.Text(article, "articleSection"),
            Image = WebAddress.Resolve(JsonValues.Address(article, "image"), url),
            Language = JsonValues.Text(article, "inLanguage"),
            Outlet = outlet,
            Body = JsonValues.Raw(article, "articleBody"),
            Description = JsonValues.Text(article, "description"),
            MainPage = JsonValues.Address(article, "mainEntityOfPage"),
            IsArticle = true,
            IsBehindPaywall = JsonValues.IsFalse(article, "isAccessibleForFree"),
        };
    }
}
