namespace Bot.Chats.Messages;

/// <summary>Where a message of text has an empty line: around titles, before each story and each event; what belongs together stands together.</summary>
public static class BlockSpacing
{
    /// <summary>One or two line feeds.</summary>
    public static string Between(Block before, Block after) => (before, after) switch
    {
        (_, Headline or Title) => "\n\n",
        (Headline, _) => "\n",
        (Title, Note) => "\n",
        (Title or Note, _) or (_, Note) => "\n\n",
        (LinkRow, DatedLine) => "\n\n",
        (Paragraph, Paragraph) => "\n\n",
        (not CommandLine, CommandLine) => "\n\n",
        _ => "\n",
    };
}
