using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Arabic;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Times;

/// <summary>The words around times of <c>page-times.txt</c>, with the months and weekdays of their own lists, in normal form.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _words;

    public TimeWords(Lexicon lexicon)
    {
        foreach (var fields in lexicon.Entries("months"))
        {
            _months[Fold(fields[0])] = int.Parse(fields[1], CultureInfo.InvariantCulture);
        }

        var rows = lexicon.Entries("page-times");
        _words = rows.Where(r => r[0] != "zone")
            .Concat(lexicon.Entries("hijri-months").Select(r => new[] { "hijri", r[0] }))
            .Concat(lexicon.Entries("weekdays").Select(r => new[] { "filler", r[0] }))
            .ToLookup(r => r[0], r => Fold(r[1]), StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r[0] == "zone"))
        {
            _zones[Fold(row[2])] = TimeZoneInfo.FindSystemTimeZoneById(row[1]);
        }
    }

    /// <summary>The names of months.</summary>
    public IEnumerable<string> MonthNames => _months.Keys;

    /// <summary>An expression for any month.</summary>
    public string Months => AnyOf(_months.Keys);

    /// <summary>An expression for any zone but Greenwich.</summary>
    public string Zones => AnyOf(_zones.Keys);

    /// <summary>An expression for any word of a kind.</summary>
    public string Any(string kind) => AnyOf(_words[kind]);

    /// <summary>The number of a month that <see cref="Months"/> matched.</summary>
    public int Month(string match) => _months[Spaced(match)];

    /// <summary>The zone that <see cref="Zones"/> matched.</summary>
    public TimeZoneInfo Zone(string match) => _zones[Spaced(match)];

    // The longest first, so that «كانون الثاني» is not cut to a shorter name.
    private static string AnyOf(IEnumerable<string> words) => string.Join(
        '|',
        words.OrderByDescending(w => w.Length).Select(w => Regex.Escape(w).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));

    private static string Fold(string word) => ArabicNormalizer.Normalize(word);

    private static string Spaced(string match) => PlainText.Clean(match);
}
