using SmartReader;

namespace Bot.News.Loading.Pages;

/// <summary>Finds the article of a page.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class PageReader
{
    /// <summary>Reads a page. It fetches nothing and runs no script.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, for relative links.</param>
    public PageResult Read(string html, Uri url)
    {
        using var reader = new Reader(url.AbsoluteUri, html);
        var article = reader.GetArticle();
        var text = PlainText.CleanLines(article.TextContent ?? "");
        return article.IsReadable && text.Length > 0
            ? new PageResult.Found(new PageArticle { Title = PlainText.Clean(article.Title), Text = text })
            : new PageResult.NoArticle("The page holds no running text.");
    }
}
