namespace Bot.Chats.Messages;

/// <summary>Cuts a message into parts that a platform takes. What a part may hold is the platform's to say.</summary>
public static class MessageSplitter
{
    private static readonly BlockCutter Cutter = new();

    /// <summary>
    /// The parts in order, at least one. A story or an event stays whole where it can; else the cut is between blocks; a block that no part can
    /// hold is cut between sentences, words or characters (<see cref="TextCutter"/>). Nothing but white space at a cut gets lost.
    /// </summary>
    /// <param name="fits">Whether a part can be sent; if it can, so can each shorter one.</param>
    /// <exception cref="ArgumentException">Not even one character of a block fits.</exception>
    public static IReadOnlyList<Message> Split(Message message, Func<Message, bool> fits)
    {
        var parts = new List<Message>();
        List<Block> part = [];
        foreach (var piece in Groups(message.Blocks).SelectMany(group => Pieces(group, fits)))
        {
            if (part.Count > 0 && !fits(new Message([.. part, .. piece])))
            {
                parts.Add(new Message(part));
                part = [];
            }

            part.AddRange(piece);
        }

        parts.Add(new Message(part));
        return parts;
    }

    private static IEnumerable<List<Block>> Groups(IReadOnlyList<Block> blocks)
    {
        List<Block> group = [];
        foreach (var block in blocks)
        {
            if (group.Count > 0 && (block is Headline or Title or Note || (block is DatedLine && group[^1] is LinkRow)))
            {
                yield return group;
                group = [];
            }

            group.Add(block);
        }

        yield return group;
    }

    private static IEnumerable<IReadOnlyList<Block>> Pieces(IReadOnlyList<Block> group, Func<Message, bool> fits) =>
        fits(new Message(group)) ? [group] : group.SelectMany(block => Cut(block, fits)).Select(block => (IReadOnlyList<Block>)[block]);

    private static IEnumerable<Block> Cut(Block block, Func<Message, bool> fits)
    {
        if (Fits(block, fits))
        {
            return [block];
        }

        return block is LinkRow { Links: { Count: > 1 } links }
            ? [.. Cut(new LinkRow([.. links.Take(links.Count / 2)]), fits), .. Cut(new LinkRow([.. links.Skip(links.Count / 2)]), fits)]
            : CutText(block.Accept(Cutter), fits);
    }

    private static IEnumerable<Block> CutText(Cuttable block, Func<Message, bool> fits)
    {
        var text = block.Text.Trim();
        while (!Fits(block.Make(text, true), fits))
        {
            var head = TextCutter.CutPoint(text, LongestHead(text, block, fits));
            yield return block.Make(text[..head].TrimEnd(), false);
            text = text[head..].TrimStart();
        }

        yield return block.Make(text, true);
    }

    // The whole does not fit. Doubling first, so that the cost is that of a part and not of a text of any length; halving finds the longest.
    private static int LongestHead(string text, Cuttable block, Func<Message, bool> fits)
    {
        var (fitting, tooLong) = (0, 1);
        while (tooLong < text.Length && Fits(block.Make(text[..tooLong], false), fits))
        {
            (fitting, tooLong) = (tooLong, Math.Min(tooLong * 2, text.Length));
        }

        while (tooLong - fitting > 1)
        {
            var middle = (fitting + tooLong) / 2;
            (fitting, tooLong) = Fits(block.Make(text[..middle], false), fits) ? (middle, tooLong) : (fitting, middle);
        }

        return fitting > 0 ? fitting : throw new ArgumentException("no part is large enough for a single character", nameof(fits));
    }

    private static bool Fits(Block block, Func<Message, bool> fits) => fits(new Message([block]));
}
