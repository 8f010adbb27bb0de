using Bot.News.Loading.Pages.Blocks;

namespace Bot.News.Loading.Pages.Times;

/// <summary>
/// Tells the article's own times among all that a page shows. Above the headline stands the page's clock, under other headlines the
/// times of other articles; the article's own stand under its headline, or behind its text, or carry a label.
/// </summary>
internal sealed class PageTimeFinder(TimeLineReader reader)
{
    // A line that shows the time beside a name and a place; longer ones are text that tells of a date.
    private const int MaxWords = 20;

    /// <summary>Finds the times.</summary>
    /// <param name="blocks">All lines of the page.</param>
    /// <param name="title">The position of the headline; -1 when the page does not show it.</param>
    /// <param name="bodyEnd">The position behind the last line of the text.</param>
    public PageTimes Find(IReadOnlyList<PageBlock> blocks, int title, int bodyEnd)
    {
        var shown = new List<(int Block, ShownTime Time)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != title && !IsAnotherArticles(blocks, i, title))
            {
                shown.AddRange(OwnTimes(blocks[i]).Select(t => (i, t)));
            }
        }

        var under = shown.Where(s => s.Block > title && s.Block < bodyEnd).ToList();
        var behind = shown.Where(s => s.Block >= bodyEnd && s.Block <= bodyEnd + 1).ToList();
        var above = shown.Where(s => s.Block < title).ToList();
        // A label above the headline is believed; a bare time there is the clock of the page.
        var published = First([.. under, .. behind, .. above], TimeLabel.Published) ?? First([.. under, .. behind], TimeLabel.None);
        return new PageTimes(published, First([.. under, .. behind, .. above], TimeLabel.Updated));
    }

    private IEnumerable<ShownTime> OwnTimes(PageBlock block)
    {
        var line = reader.Read(block.Text);
        return line.Times.Where(t => t.Value is not null && (block.Words <= MaxWords || line.IsWhole || (line.LeadEnd > 0 && t.Label != TimeLabel.None)));
    }

    private static bool IsAnotherArticles(IReadOnlyList<PageBlock> blocks, int i, int title) =>
        blocks[i].LinkShare > 0.5 || (i > 0 && i - 1 != title && blocks[i - 1].LinkShare > 0.8 && blocks[i - 1].Words > 3);

    private static StatedTime? First(IReadOnlyList<(int Block, ShownTime Time)> times, TimeLabel label) =>
        times.Where(t => t.Time.Label == label).Select(t => t.Time.Value).FirstOrDefault();
}
