using AngleSharp.Html.Parser;
using Bot.Arabic;
using Bot.News.Loading.Pages.Blocks;
using Bot.News.Loading.Pages.Body;
using Bot.News.Loading.Pages.Metadata;
using Bot.News.Loading.Pages.Sites;
using Bot.News.Loading.Pages.Times;

namespace Bot.News.Loading.Pages;

/// <summary>
/// Finds the article of a page: what its head says (JSON-LD, then meta tags), then what it shows. The word lists
/// <c>boilerplate</c>, <c>page-boxes</c>, <c>page-times</c> and <c>months</c> hold what is peculiar to Arabic outlets.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class PageReader
{
    private readonly SiteRules _sites;
    private readonly ArticleAddresses _addresses;
    private readonly TimeLineReader _lines;
    private readonly PageBoxes _boxes;
    private readonly BodyExtractor _extractor;
    private readonly BodyCleaner _cleaner;
    private readonly PageTimeFinder _times;
    private readonly BylineFinder _bylines;
    private readonly ArticleJudge _judge;

    /// <summary>Takes the word lists and the rules of single sites; null: there are none.</summary>
    /// <exception cref="IOException">A word list cannot be read.</exception>
    public PageReader(Lexicon lexicon, SiteRules? sites = null)
    {
        _lines = new TimeLineReader(lexicon);
        _sites = sites ?? SiteRules.None;
        _addresses = new ArticleAddresses(lexicon);
        _boxes = new PageBoxes(lexicon);
        var boilerplate = new Boilerplate(lexicon);
        _extractor = new BodyExtractor(lexicon);
        _cleaner = new BodyCleaner(boilerplate, new Signoff(lexicon), _lines);
        _times = new PageTimeFinder(_lines);
        _bylines = new BylineFinder(boilerplate);
        _judge = new ArticleJudge(boilerplate);
    }

    /// <summary>Reads a page. It fetches nothing and runs no script.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, for relative links.</param>
    public PageResult Read(string html, Uri url)
    {
        if (!PageTree.IsWithinLimits(html) || new HtmlParser().ParseDocument(html) is not { } document || !PageTree.IsWithinLimits(document))
        {
            return new PageResult.NoArticle("The page has too many elements, or nests them too deeply.");
        }

        var named = JsonLd.Read(document, url).Or(MetaTags.Read(document, url));
        var site = new SitePage(_sites.For(url), document);
        if ((site.Title ?? TitleFinder.Find(document, named.Title, named.Outlet)) is not { } title)
        {
            return new PageResult.NoArticle("The page has no title.");
        }

        // Taking the boxes out changes the page, so what it says of itself is read before.
        var canonical = CanonicalAddress.Find(document, named.MainPage, url, _addresses);
        var body = document.Body!;
        var whole = BlockReader.Read(body);
        _boxes.RemoveFrom(body, new TextMass(whole), site.Content);
        PictureCaptions.RemoveFrom(document);
        var shown = new ShownPage(BlockReader.Read(body), title);
        var byline = BylineFinder.NameIn(named.Byline, named.Outlet, url) ?? _bylines.Find(document, shown.UnderTitle, named.Outlet);
        var extracted = _extractor.Extract(body, Standfirst.Without(shown, named.Description), shown.Title, site.Content);
        var paragraphs = Paragraphs(extracted, named, title, byline);
        var times = _times.Find(shown.Blocks, shown.Title, shown.EndOf(paragraphs));
        var published = site.Published(_lines) ?? named.Published ?? times.Published;
        return _judge.Refuse(whole, extracted, paragraphs, named, isDated: published is not null) is { } reason
            ? new PageResult.NoArticle(reason)
            : new PageResult.Found(new PageArticle
            {
                Title = title,
                Byline = byline,
                Published = published ?? AddressDay.Read(url),
                Updated = named.Updated ?? times.Updated,
                Section = named.Section,
                Image = named.Image,
                Language = named.Language,
                Canonical = canonical,
                Outlet = named.Outlet,
                Text = string.Join('\n', paragraphs),
            });
    }

    /// <summary>Reads HTML that holds the text of one article and nothing else, such as the content of a feed's entry.</summary>
    /// <param name="html">The text.</param>
    /// <param name="title">The headline, which is no paragraph.</param>
    /// <returns>The paragraphs joined by line feeds; null unless it is clearly a whole article: several paragraphs, the last one with its end.</returns>
    public string? ReadContent(string html, string title)
    {
        // «ظهرت المقالة … أولا على …»: what content systems write under every entry repeats its headline as a link.
        var lines = Lines(html)?.Where(line => line.LinkShare == 0 || !line.Text.Contains(title, StringComparison.Ordinal)).ToList() ?? [];
        var paragraphs = _cleaner.Clean(lines, title);
        return ArticleJudge.IsWhole(paragraphs) ? string.Join('\n', paragraphs) : null;
    }

    // What the head gives as the text is taken only where the page shows much less: it often lacks its paragraphs.
    private IReadOnlyList<string> Paragraphs(IReadOnlyList<PageBlock> extracted, PageMetadata named, string title, string? byline)
    {
        var shown = _cleaner.Clean(extracted, title, byline, named.Outlet);
        if (named.Body is not { } body || body.Length < 2 * shown.Sum(p => p.Length))
        {
            return shown;
        }

        return Lines(body.ReplaceLineEndings("<br>")) is { } given ? _cleaner.Clean(given, title, byline, named.Outlet) : shown;
    }

    // The lines of markup that is no page but a text; null when it is beyond the limits.
    private IReadOnlyList<PageBlock>? Lines(string markup)
    {
        if (!PageTree.IsWithinLimits(markup) || new HtmlParser().ParseDocument(markup) is not { Body: { } body } document || !PageTree.IsWithinLimits(document))
        {
            return null;
        }

        _boxes.RemoveFrom(body, new TextMass(BlockReader.Read(body)), kept: null);
        return BlockReader.Read(body);
    }
}
