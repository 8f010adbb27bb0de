namespace Bot.Newsroom.Pages;

/// <summary>Makes an article's page from its outlet's template.</summary>
internal static class ArticlePage
{
    private const int RelatedCount = 4;

    /// <param name="outletAddress">Where the outlet is served, with a slash at the end.</param>
    public static string Write(Outlet outlet, NewsroomArticle article, Uri outletAddress)
    {
        var page = new TemplateScope()
            .Set("outlet", outlet.Id)
            .Set("name", outlet.Name)
            .Set("language", outlet.Language)
            .Set("section", article.Section)
            .Set("author", article.Author)
            .Set("summary", article.Summary)
            .Set("updated", article.Updated)
            .Set("caption", article.Caption)
            .Set("credit", article.Credit)
            .Set("picture", article.Caption is null ? null : new Uri(outletAddress, $"pictures/{article.Slug}.svg").AbsoluteUri);
        Link(page, article, outletAddress);
        page.Set("tags", article.Tags.Select(t => new TemplateScope(page).Set("tag", t)));
        page.Set("body", article.Body.Select(b => Block(page, b, outlet, outletAddress)));
        page.Set("related", Related(outlet, article).Select(a => Link(new TemplateScope(page), a, outletAddress)));
        return outlet.Template.Fill(page, outlet.Calendar);
    }

    private static TemplateScope Block(TemplateScope page, ArticleBlock block, Outlet outlet, Uri outletAddress)
    {
        var scope = new TemplateScope(page);
        return block switch
        {
            ArticleBlock.Paragraph paragraph => scope.Set("paragraph", paragraph.Text),
            ArticleBlock.Heading heading => scope.Set("heading", heading.Text),
            ArticleBlock.Related related => scope.Set("box", [Link(new TemplateScope(page), outlet.Articles.First(a => a.Slug == related.Slug), outletAddress)]),
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };
    }

    private static TemplateScope Link(TemplateScope scope, NewsroomArticle article, Uri outletAddress) => scope
        .Set("title", article.Title)
        .Set("published", article.Published)
        .Set("url", new Uri(outletAddress, article.Slug).AbsoluteUri);

    // A page cannot point to what was not published yet.
    private static IEnumerable<NewsroomArticle> Related(Outlet outlet, NewsroomArticle article) =>
        outlet.Articles.Where(a => a.Published < article.Published).Take(RelatedCount);
}
