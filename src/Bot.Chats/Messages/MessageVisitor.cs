namespace Bot.Chats.Messages;

/// <summary>One method per kind of block, so that the compiler names each renderer that a new kind leaves unfinished.</summary>
/// <typeparam name="T">What a block is rendered to.</typeparam>
public abstract class MessageVisitor<T>
{
    /// <summary>Renders a title.</summary>
    public abstract T Visit(Title block);

    /// <summary>Renders a headline.</summary>
    public abstract T Visit(Headline block);

    /// <summary>Renders a paragraph.</summary>
    public abstract T Visit(Paragraph block);

    /// <summary>Renders a quotation.</summary>
    public abstract T Visit(QuotationBlock block);

    /// <summary>Renders a dated line.</summary>
    public abstract T Visit(DatedLine block);

    /// <summary>Renders a row of links.</summary>
    public abstract T Visit(LinkRow block);

    /// <summary>Renders a command with its help.</summary>
    public abstract T Visit(CommandLine block);

    /// <summary>Renders a note.</summary>
    public abstract T Visit(Note block);
}
