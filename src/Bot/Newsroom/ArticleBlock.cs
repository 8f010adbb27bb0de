namespace Bot.Newsroom;

/// <summary>A part of an article's body, in page order.</summary>
public abstract record ArticleBlock
{
    private ArticleBlock()
    {
    }

    /// <summary>A paragraph of running text.</summary>
    public sealed record Paragraph(string Text) : ArticleBlock;

    /// <summary>A heading between paragraphs.</summary>
    public sealed record Heading(string Text) : ArticleBlock;

    /// <summary>A box between paragraphs that points to another article of the same outlet; no part of this article's text.</summary>
    public sealed record Related(string Slug) : ArticleBlock;
}
