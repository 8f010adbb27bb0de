using AngleSharp.Dom;
using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Takes the captions out of a page that no class and no <c>figcaption</c> names: the short text that shares a box with a picture alone.</summary>
internal static class PictureCaptions
{
    // The box of a picture is its parent or, where the picture is a link or stands in a frame, the parent's parent.
    private const int Levels = 2;

    // Longer captions were seen, but so were paragraphs that share a box with a picture.
    private const int MaxWords = 25;

    /// <summary>Removes them, and the pictures with them, from the page.</summary>
    public static void RemoveFrom(IDocument document)
    {
        // Each box is read once, however many pictures it holds.
        var seen = new HashSet<IElement>();
        foreach (var picture in document.QuerySelectorAll("img, picture, video").ToList())
        {
            var box = picture.ParentElement;
            for (var level = 0; level < Levels && box is not null && seen.Add(box) && IsBox(box); level++, box = box.ParentElement)
            {
                if (BlockReader.Read(box) is { Count: > 0 } lines)
                {
                    if (lines.Sum(l => l.Words) <= MaxWords && lines.All(IsCaption))
                    {
                        box.Remove();
                    }

                    break;
                }
            }
        }
    }

    private static bool IsBox(IElement element) =>
        element is { LocalName: not ("body" or "main" or "article" or "html"), ParentElement: not null } && element.QuerySelector("h1") is null;

    // A caption is no whole sentence, and a linked line beside a picture is another article's.
    private static bool IsCaption(PageBlock line) => !line.IsSentence && line.LinkShare < 0.5;
}
