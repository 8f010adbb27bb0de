using AngleSharp.Dom;

namespace Bot.News.Loading.Pages;

/// <summary>Finds the headline of a page.</summary>
internal static class TitleFinder
{
    private static readonly string[] Joints = [" - ", " – ", " — ", " | ", " :: ", " » ", " : "];

    /// <summary>The headline as the page shows it, or as its head names it without the outlet; null when there is none.</summary>
    /// <param name="document">The page.</param>
    /// <param name="named">What the metadata says; null when nothing.</param>
    /// <param name="outlet">The outlet's name; null when unknown.</param>
    public static string? Find(IDocument document, string? named, string? outlet)
    {
        var shown = document.QuerySelectorAll("h1").Select(h => PlainText.Clean(h.TextContent)).Where(t => t.Length > 0).ToList();
        var title = named ?? (shown.Count == 1 ? shown[0] : null) ?? PlainText.CleanOrNull(document.Title);
        if (title is null)
        {
            return null;
        }

        // The name of the outlet or of the section may stand behind the headline, which the page itself shows bare.
        return shown.FirstOrDefault(h => title.StartsWith(h, StringComparison.Ordinal) && h.Length * 2 > title.Length) ?? WithoutOutlet(title, outlet);
    }

    private static string WithoutOutlet(string title, string? outlet)
    {
        var end = outlet is null
            ? -1
            : Joints.Select(joint => joint + outlet).Where(end => title.EndsWith(end, StringComparison.Ordinal)).Select(end => title.Length - end.Length).FirstOrDefault(-1);
        return end > 0 ? title[..end] : title;
    }
}
