using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bot.News.Loading.Pages.Blocks;
using SmartReader;

namespace Bot.News.Loading.Pages.Body;

/// <summary>Finds the part of a page that holds the text of its article.</summary>
internal static class BodyExtractor
{
    /// <summary>The lines of that part; empty when none was found.</summary>
    /// <param name="document">The page; it is changed.</param>
    /// <param name="url">Its address.</param>
    public static IReadOnlyList<PageBlock> Extract(IHtmlDocument document, Uri url)
    {
        using var reader = new Reader(url.AbsoluteUri, document) { MaxElemsToParse = PageTree.MaxElements, DisableJSONLD = true };
        var content = ContentOf(reader);
        return string.IsNullOrEmpty(content) ? [] : BlockReader.Read(new HtmlParser().ParseDocument(content).Body!);
    }

    private static string? ContentOf(Reader reader)
    {
        try
        {
            return reader.GetArticle().Content;
        }
#pragma warning disable CA1031 // The library names no errors; what it fails on is a page without text to us.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
