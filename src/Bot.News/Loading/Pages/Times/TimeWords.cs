using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Times;

/// <summary>The words around times of <c>page-times.txt</c>, with the months and weekdays of their own lists and the months of <c>feed-times.txt</c>, in normal form.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DayOfWeek> _weekdays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _words;

    public TimeWords(Lexicon lexicon)
    {
        var latin = lexicon.Entries("feed-times").Where(r => r[0] == "month").Select(r => (r[1], r[2]));
        foreach (var (name, number) in lexicon.Entries("months").Select(r => (r[0], r[1])).Concat(latin))
        {
            _months[Fold(name)] = int.Parse(number, CultureInfo.InvariantCulture);
        }

        foreach (var fields in lexicon.Entries("weekdays"))
        {
            _weekdays[Fold(fields[0])] = (DayOfWeek)int.Parse(fields[1], CultureInfo.InvariantCulture);
        }

        var rows = lexicon.Entries("page-times");
        _words = rows.Where(r => r[0] != "zone")
            .Concat(lexicon.Entries("hijri-months").Select(r => new[] { "hijri", r[0] }))
            .Concat(_weekdays.Keys.Select(name => new[] { "filler", name }))
            .ToLookup(r => r[0], r => Fold(r[1]), StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r[0] == "zone"))
        {
            _zones[Fold(row[2])] = TimeZoneInfo.FindSystemTimeZoneById(row[1]);
        }
    }

    /// <summary>The names of months with their numbers, 1 to 12.</summary>
    public IEnumerable<(string Name, int Number)> Months => _months.Select(m => (m.Key, m.Value));

    /// <summary>An expression for any weekday.</summary>
    public string Weekdays => AnyOf(_weekdays.Keys);

    /// <summary>An expression for any zone but Greenwich.</summary>
    public string Zones => AnyOf(_zones.Keys);

    /// <summary>The words of a kind.</summary>
    public IEnumerable<string> All(string kind) => _words[kind];

    /// <summary>An expression for any word of a kind.</summary>
    public string Any(string kind) => AnyOf(_words[kind]);

    /// <summary>The weekday that <see cref="Weekdays"/> matched.</summary>
    public DayOfWeek Weekday(string match) => _weekdays[Spaced(match)];

    /// <summary>The zone that <see cref="Zones"/> matched.</summary>
    public TimeZoneInfo Zone(string match) => _zones[Spaced(match)];

    // The longest first, so that «كانون الثاني» is not cut to a shorter name.
    private static string AnyOf(IEnumerable<string> words) => string.Join(
        '|',
        words.OrderByDescending(w => w.Length).Select(w => Regex.Escape(w).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));

    private static string Fold(string word) => ArabicNormalizer.Normalize(word);

    private static string Spaced(string match) => PlainText.Clean(match);
}
