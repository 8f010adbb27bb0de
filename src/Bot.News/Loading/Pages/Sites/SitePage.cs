using AngleSharp.Dom;
using Bot.News.Loading.Pages.Times;

namespace Bot.News.Loading.Pages.Sites;

/// <summary>A page by the rule of its site; without a rule it knows nothing.</summary>
internal sealed class SitePage
{
    private readonly IElement? _published;

    /// <summary>Takes out of the page what the rule leaves out, and finds the rest.</summary>
    public SitePage(SiteRule? rule, IDocument document)
    {
        foreach (var element in rule?.Remove.SelectMany(document.QuerySelectorAll).ToList() ?? [])
        {
            element.Remove();
        }

        Content = Find(document, rule?.Content);
        Title = PlainText.CleanOrNull(Find(document, rule?.Title)?.TextContent);
        _published = Find(document, rule?.Published);
    }

    /// <summary>The element with the text; null when unknown.</summary>
    public IElement? Content { get; }

    /// <summary>The headline; null when unknown.</summary>
    public string? Title { get; }

    /// <summary>When it was published; null when unknown.</summary>
    public StatedTime? Published(TimeLineReader lines) =>
        StatedTime.Parse(_published?.GetAttribute("datetime"))
        ?? lines.Read(PlainText.Clean(_published?.TextContent)).Times.Select(t => t.Value).FirstOrDefault(t => t is not null);

    private static IElement? Find(IDocument document, string? selector) => selector is null ? null : document.QuerySelector(selector);
}
