using Bot.News.Loading.Feeds.Markup;
using Bot.News.Loading.Feeds.Texts;

namespace Bot.News.Loading.Feeds.Formats;

/// <summary>What an outlet files an entry under.</summary>
internal static class FeedCategories
{
    /// <summary>The categories in feed order, each once.</summary>
    public static IReadOnlyList<string> Of(FeedElement entry) => Clean(entry.Children.SelectMany(Written));

    /// <summary>Texts in their order, plain, each once; empty ones are left out.</summary>
    public static IReadOnlyList<string> Clean(IEnumerable<string?> texts) =>
        [.. texts.Select(t => t is null ? null : FeedText.Guess(t).Plain).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Keywords between commas, of Latin or Arabic script.</summary>
    public static IEnumerable<string> Keywords(string text) => text.Split(',', '،');

    private static IEnumerable<string?> Written(FeedElement element) => element.Name switch
    {
        // Atom keeps a category in attributes: for people, or else for machines.
        "category" or "atom:category" => [PlainText.CleanOrNull(element.Attribute("label")) ?? PlainText.CleanOrNull(element.Attribute("term")) ?? element.Text],
        "dc:subject" or "media:category" or "atom:subject" => [element.Text],
        "itunes:category" => element.Children.Where(c => c.Name == element.Name).Select(c => c.Attribute("text")).Prepend(element.Attribute("text")),
        "itunes:keywords" or "media:keywords" or "news:keywords" => Keywords(element.Text),
        "media:group" or "media:content" => element.Children.SelectMany(Written),
        _ => [],
    };
}
