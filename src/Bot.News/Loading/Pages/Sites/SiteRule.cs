using AngleSharp.Css.Parser;

namespace Bot.News.Loading.Pages.Sites;

/// <summary>Where a site's pages hold what nothing general finds: CSS selectors, each optional. What a page lacks is looked for as on any page.</summary>
public sealed record SiteRule
{
    private static readonly CssSelectorParser Parser = new();

    /// <summary>The element with the article's text; the first that fits.</summary>
    public string? Content { get; init; }

    /// <summary>What is taken out of the page before it is read; all that fit.</summary>
    public IReadOnlyList<string> Remove { get; init; } = [];

    /// <summary>The element with the headline.</summary>
    public string? Title { get; init; }

    /// <summary>The element with the time of publication, in its <c>datetime</c> or in any form that pages show.</summary>
    public string? Published { get; init; }

    /// <summary>The first selector that is none; null when all are.</summary>
    public string? Fault() => new[] { Content, Title, Published }.OfType<string>().Concat(Remove).FirstOrDefault(s => Parser.ParseSelector(s) is null);
}
