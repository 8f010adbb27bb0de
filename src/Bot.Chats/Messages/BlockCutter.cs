namespace Bot.Chats.Messages;

/// <summary>
/// Tells of each kind of block how it is cut. What belongs to the whole (the speaker) goes with the last piece; texts beside the
/// main one are shortened, since no reader needs a speaker's name of a thousand letters.
/// </summary>
internal sealed class BlockCutter : MessageVisitor<Cuttable>
{
    private const int MaxSideText = 200;

    /// <inheritdoc/>
    public override Cuttable Visit(Title block) => new(block.Text, (text, _) => new Title(text));

    /// <inheritdoc/>
    public override Cuttable Visit(Headline block) => new(block.Text, (text, _) => new Headline(text));

    /// <inheritdoc/>
    public override Cuttable Visit(Paragraph block) => new(block.Text, (text, _) => new Paragraph(text));

    /// <inheritdoc/>
    public override Cuttable Visit(QuotationBlock block) =>
        new(block.Text, (text, isLast) => new QuotationBlock(text, isLast && block.Speaker is not null ? Side(block.Speaker) : null));

    /// <inheritdoc/>
    public override Cuttable Visit(DatedLine block) => new(block.Text, (text, _) => new DatedLine(Side(block.Day), text));

    /// <summary>Of several links the splitter makes rows of fewer; here stands one.</summary>
    public override Cuttable Visit(LinkRow block) => new(block.Links[0].Text, (text, _) => new LinkRow([block.Links[0] with { Text = text }]));

    /// <inheritdoc/>
    public override Cuttable Visit(CommandLine block) => new(block.Help, (text, _) => new CommandLine(Side(block.Command), text));

    /// <inheritdoc/>
    public override Cuttable Visit(Note block) => new(block.Text, (text, _) => new Note(text));

    private static string Side(string text) => TextCutter.Shorten(text, MaxSideText);
}
