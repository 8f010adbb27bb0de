using AngleSharp.Dom;

namespace Bot.News.Loading.Pages;

/// <summary>Finds the headline of a page.</summary>
internal static class TitleFinder
{
    private static readonly string[] Joints = [" - ", " – ", " — ", " | ", " :: ", " » ", " : ", " • ", " · "];

    /// <summary>The headline as the page shows it, or as its head names it without the outlet; null when there is none.</summary>
    /// <param name="document">The page.</param>
    /// <param name="named">What the metadata says; null when nothing.</param>
    /// <param name="outlet">The outlet's name; null when unknown.</param>
    public static string? Find(IDocument document, string? named, string? outlet)
    {
        var shown = Headings(document, "h1");
        var title = named ?? (shown.Count == 1 ? shown[0] : null) ?? PlainText.CleanOrNull(document.Title);
        if (title is null)
        {
            return null;
        }

        // The name of the outlet or of the section may stand behind the headline or before it, while the page itself shows the headline bare.
        return shown.Concat(Headings(document, "h2")).FirstOrDefault(h => h.Length * 2 > title.Length && IsWithoutOutlet(h, title)) ?? WithoutOutlet(title, outlet);
    }

    private static List<string> Headings(IDocument document, string level) =>
        [.. document.QuerySelectorAll(level).Select(h => PlainText.Clean(h.TextContent)).Where(t => t.Length > 0)];

    private static bool IsWithoutOutlet(string heading, string title) =>
        title.StartsWith(heading, StringComparison.Ordinal)
        || (title.EndsWith(heading, StringComparison.Ordinal) && Joints.Any(joint => title[..^heading.Length].EndsWith(joint, StringComparison.Ordinal)));

    private static string WithoutOutlet(string title, string? outlet)
    {
        var end = outlet is null
            ? -1
            : Joints.Select(joint => joint + outlet).Where(end => title.EndsWith(end, StringComparison.Ordinal)).Select(end => title.Length - end.Length).FirstOrDefault(-1);
        return end > 0 ? title[..end] : title;
    }
}
