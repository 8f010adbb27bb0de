using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Metadata;

/// <summary>What a page says of its article in meta tags (OpenGraph, Dublin Core and plain ones), in times marked for machines, and in the attributes of its root.</summary>
internal static class MetaTags
{
    /// <summary>Reads the tags; the first that speaks wins, in the order given here.</summary>
    public static PageMetadata Read(IDocument document, Uri url)
    {
        var tags = document.QuerySelectorAll("meta")
            .Select(m => (Name: m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "", m))
            .GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => PlainText.CleanOrNull(g.First().m.GetAttribute("content")), StringComparer.OrdinalIgnoreCase);
        string? First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (tags.GetValueOrDefault(name) is { } value)
                {
                    return value;
                }
            }

            return null;
        }

        var byline = First("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author");
        return new PageMetadata
        {
            Title = First("og:title", "twitter:title", "dc.title", "dcterms.title"),
            // Facebook wants the author's page there, which is no name.
            Byline = byline is not null && !byline.Contains("://", StringComparison.Ordinal) ? byline : null,
            Published = StatedTime.Parse(First("article:published_time", "datePublished", "dcterms.created", "dc.date.issued", "dc.date.created", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "date")
                ?? ShownTime(document, "[itemprop~='datePublished'], time[pubdate], time.published, time.entry-date")),
            Updated = StatedTime.Parse(First("article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "last-modified") ?? ShownTime(document, "[itemprop~='dateModified']")),
            Section = First("article:section", "dc.subject"),
            Image = WebAddress.Resolve(First("og:image", "og:image:url", "twitter:image"), url),
            Language = PlainText.CleanOrNull(document.DocumentElement.GetAttribute("lang")) ?? First("og:locale", "content-language"),
            Outlet = First("og:site_name", "application-name"),
            Description = First("description", "og:description", "twitter:description", "dc.description"),
            IsVideo = First("og:type")?.StartsWith("video", StringComparison.OrdinalIgnoreCase) ?? false,
            IsBehindPaywall = string.Equals(First("article:content_tier"), "locked", StringComparison.OrdinalIgnoreCase),
            IsArticle = string.Equals(First("og:type"), "article", StringComparison.OrdinalIgnoreCase),
        };
    }

    // Microdata of schema.org and what came before it: the time that the page shows, for machines.
    private static string? ShownTime(IDocument document, string selector) =>
        document.QuerySelectorAll(selector).Select(e => e.GetAttribute("datetime") ?? e.GetAttribute("content")).FirstOrDefault(t => t is not null);
}
