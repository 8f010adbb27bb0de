using System.Globalization;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Feeds.Times;

/// <summary>The words in the times of feeds, in normal form: months, zones and halves of the day.</summary>
internal sealed class FeedTimeWords
{
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _halves = new(StringComparer.Ordinal);

    public FeedTimeWords(Lexicon lexicon)
    {
        var words = lexicon.Entries("feed-times");
        foreach (var (name, number) in lexicon.Entries("months").Select(e => (e[0], e[1])).Concat(words.Where(e => e[0] == "month").Select(e => (e[1], e[2]))))
        {
            _months[Fold(name)] = int.Parse(number, CultureInfo.InvariantCulture);
        }

        foreach (var zone in words.Where(e => e[0] == "zone"))
        {
            _zones[Fold(zone[1])] = TimeSpan.Parse(zone[2].TrimStart('+'), CultureInfo.InvariantCulture);
        }

        foreach (var half in lexicon.Entries("page-times").Where(e => e[0] is "am" or "pm" or "night"))
        {
            _halves[Fold(half[1])] = half[0] != "am";
        }
    }

    /// <summary>The number of a month: its name, or the beginning of its English name with at least three letters; null for another word.</summary>
    public int? Month(string word) =>
        _months.TryGetValue(word, out var month) ? month
        : word.Length > 3 && _months.TryGetValue(word[..3], out month) && CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).StartsWith(word, StringComparison.OrdinalIgnoreCase) ? month
        : null;

    /// <summary>The offset of a zone from UTC; null for another word.</summary>
    public TimeSpan? Zone(string word) => _zones.TryGetValue(word, out var offset) ? offset : null;

    /// <summary>Whether a word says that the time is in the second half of the day; null for another word.</summary>
    public bool? IsAfternoon(string word) => _halves.TryGetValue(word, out var afternoon) ? afternoon : null;

    private static string Fold(string word) => ArabicNormalizer.Normalize(word);
}
