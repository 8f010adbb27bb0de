using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News;

/// <summary>Tells who speaks from what a text calls the speaker, so that nobody is quoted as «وكالة». Thread-safe.</summary>
internal sealed class Speakers(Lexicon lexicon)
{
    // «المصدر» is a role that hides who speaks.
    private const string Source = "مصدر";
    private const int LongestBody = 5;

    private readonly HashSet<string> _titles = WordsOf(lexicon, "titles");
    private readonly HashSet<string> _weekdays = WordsOf(lexicon, "weekdays");
    private readonly HashSet<string> _bodies = WordsOf(lexicon, "bodies");

    /// <summary>What kind of speaker it is.</summary>
    /// <param name="speaker">What the text calls the speaker.</param>
    /// <param name="persons">Full names of persons of the text.</param>
    /// <param name="organizations">Full names of organizations of the text.</param>
    public SpeakerKind KindOf(string speaker, IEnumerable<string> persons, IEnumerable<string> organizations)
    {
        var words = TextWords.Of(speaker).ToList();
        if (words.Count == 0 || words[0] is Source or "ال" + Source || words.Exists(_weekdays.Contains))
        {
            return SpeakerKind.Unnamed;
        }

        var bare = words[0].StartsWith("ال", StringComparison.Ordinal) && words[0].Length > 2 ? words[0][2..] : words[0];
        if (Begins(speaker, persons) || _titles.Contains(bare) || (bare[^1] == 'ه' && _titles.Contains(bare[..^1])))
        {
            return SpeakerKind.Person;
        }

        return Begins(speaker, organizations) || (words.Count is > 1 and <= LongestBody && _bodies.Contains(bare)) ? SpeakerKind.Body : SpeakerKind.Unnamed;
    }

    private static bool Begins(string speaker, IEnumerable<string> names) => names.Any(name => speaker.StartsWith(name, StringComparison.Ordinal));

    // A weekday that is rather another word («أحد») is marked as weak.
    private static HashSet<string> WordsOf(Lexicon lexicon, string list) => lexicon.Entries(list)
        .Where(entry => entry[^1] != "weak")
        .Select(entry => ArabicNormalizer.Normalize(entry[0]))
        .ToHashSet(StringComparer.Ordinal);
}
