using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>Chooses the stories of a digest. Thread-safe.</summary>
internal sealed class StoryRanking(Lexicon lexicon)
{
    // What entertains needs two outlets more to stand before what concerns everybody.
    private const double LightLoss = 1.5;

    // Three stories of one section before weigh about as much as an outlet more: so sport with its many small stories does not fill a quiet day.
    private const double Repetition = 0.3;

    private readonly HashSet<string> _lightSections =
        lexicon.Entries("light-sections").Select(entry => ArabicNormalizer.Normalize(entry[0])).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The most told stories, best first: by the number of outlets, then of articles, then the latest. Sections that entertain (list
    /// <c>light-sections</c>) stand behind what one outlet less tells; while stories are chosen, each makes others of its section a little less welcome.
    /// </summary>
    public List<DayStory> Choose(IEnumerable<DayStory> stories, int limit)
    {
        var rest = stories.ToList();
        var chosen = new List<DayStory>();
        var sections = new Dictionary<string, int>(StringComparer.Ordinal);
        while (chosen.Count < limit && rest.Count > 0)
        {
            var next = rest
                .OrderByDescending(s => Weight(s) - (Repetition * sections.GetValueOrDefault(SectionOf(s))))
                .ThenByDescending(s => s.Articles[^1].Published)
                .ThenBy(s => s.Id, StringComparer.Ordinal)
                .First();
            rest.Remove(next);
            chosen.Add(next);
            sections[SectionOf(next)] = sections.GetValueOrDefault(SectionOf(next)) + (next.Sections.Count > 0 ? 1 : 0);
        }

        return [.. chosen.OrderByDescending(Weight).ThenByDescending(s => s.Articles[^1].Published).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    // Further articles of the same outlets count, but however many, less than one outlet more.
    private double Weight(DayStory story) =>
        story.Outlets + (1 - (1.0 / (1 + story.Articles.Count - story.Outlets))) - (_lightSections.Contains(SectionOf(story)) ? LightLoss : 0);

    private static string SectionOf(DayStory story) => story.Sections.Count > 0 ? story.Sections[0] : "";
}
