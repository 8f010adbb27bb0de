namespace Bot.News.Loading.Pages.Body;

/// <summary>What a line of a page is, by its first words (<c>config/words/boilerplate.txt</c>).</summary>
internal enum LineKind
{
    /// <summary>Text of the article, as far as its words tell.</summary>
    Text,

    /// <summary>Left out.</summary>
    Drop,

    /// <summary>What the outlet says of its articles, in whole sentences: left out.</summary>
    Note,

    /// <summary>The heading of a box of other articles.</summary>
    Box,

    /// <summary>The beginning of what stands behind the article.</summary>
    End,

    /// <summary>What stands in the place of the rest of an article that has to be paid for.</summary>
    Paywall,

    /// <summary>The source of a picture or of the text.</summary>
    Credit,

    /// <summary>The author.</summary>
    Byline,
}
