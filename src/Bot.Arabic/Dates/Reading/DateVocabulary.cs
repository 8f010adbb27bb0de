using System.Globalization;
using Bot.Arabic.Text;

namespace Bot.Arabic.Dates.Reading;

/// <summary>
/// The words of dates, from the lists <c>months</c>, <c>hijri-months</c>, <c>weekdays</c>, <c>time-zones</c>, <c>known-days</c> and <c>date-words</c>.
/// Thread-safe.
/// </summary>
internal sealed class DateVocabulary
{
    private static readonly DateWord[] None = [];

    private readonly Dictionary<string, DateWord[]> _byFirstWord;
    private readonly string[] _notFuture;
    private readonly DateOnly[] _knownDays;
    private readonly StopWords _functionWords;

    /// <summary>Reads the lists once.</summary>
    /// <exception cref="FormatException">An entry has a kind, number, day or time zone that does not exist; the message names it.</exception>
    public DateVocabulary(Lexicon lexicon)
    {
        _functionWords = new StopWords(lexicon);
        var zones = lexicon.Entries("time-zones");
        Zones = [.. zones.Select(Zone)];
        _knownDays = [.. lexicon.Entries("known-days").Select(KnownDay)];
        var words = Read(lexicon, "months", DateWordKind.Month)
            .Concat(Read(lexicon, "hijri-months", DateWordKind.HijriMonth))
            .Concat(Read(lexicon, "weekdays", DateWordKind.Weekday))
            .Concat(zones.Select((entry, i) => Word(entry, nameof(DateWordKind.Zone), [i.ToString(CultureInfo.InvariantCulture)])))
            .Concat(lexicon.Entries("date-words").Select(entry => Word(entry, entry.ElementAtOrDefault(1), entry.Skip(2))))
            .ToList();
        _byFirstWord = words
            .GroupBy(w => w.First, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(w => w.Word).OrderByDescending(w => w.Rest.Length).ToArray(), StringComparer.Ordinal);
        _notFuture = [.. words.Where(w => w.Word.Kind == DateWordKind.NotFuture).Select(w => w.First)];
    }

    /// <summary>The time zones, in the order of their list.</summary>
    public IReadOnlyList<TimeZoneInfo> Zones { get; }

    /// <summary>The first of the days up to another that everybody knows by their month and day, or by their month alone; null when there is none.</summary>
    public DateOnly? KnownDay(int month, int? day, DateOnly until)
    {
        var known = Array.Find(_knownDays, d => d.Month == month && d.Day == (day ?? d.Day) && d <= until);
        return known == default ? null : known;
    }

    /// <summary>The entries that begin with a normalized word, those of more words first.</summary>
    public DateWord[] StartingWith(string normalizedWord) => _byFirstWord.GetValueOrDefault(normalizedWord, None);

    /// <summary>Whether a normalized word only holds others together.</summary>
    public bool IsFunctionWord(string normalizedWord) => _functionWords.Contains(normalizedWord);

    /// <summary>Whether a normalized word is a verb with the «س» of the future: «ستعقد».</summary>
    public bool IsFutureVerb(string normalizedWord)
    {
        var verb = normalizedWord.Length > 0 && normalizedWord[0] is 'و' or 'ف' ? normalizedWord[1..] : normalizedWord;
        return verb.Length >= 5 && verb[0] == 'س' && verb[1] is 'ي' or 'ت' or 'ن'
            && !Array.Exists(_notFuture, stem => verb.StartsWith(stem, StringComparison.Ordinal));
    }

    private static TimeZoneInfo Zone(string[] entry) =>
        entry.Length == 2 && TimeZoneInfo.TryFindSystemTimeZoneById(entry[1], out var zone)
            ? zone
            : throw new FormatException($"time zones: «{entry[0]}» has no time zone that exists");

    private static DateOnly KnownDay(string[] entry) =>
        DateOnly.TryParseExact(entry[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"known days: «{entry[0]}» is no day");

    private static IEnumerable<(string First, DateWord Word)> Read(Lexicon lexicon, string list, DateWordKind kind) =>
        lexicon.Entries(list).Select(entry => Word(entry, kind.ToString(), entry.Skip(1)));

    private static (string First, DateWord Word) Word(string[] entry, string? kind, IEnumerable<string> fields)
    {
        var words = ArabicNormalizer.Normalize(entry[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var value = 0;
        var isWeak = false;
        foreach (var field in fields)
        {
            if (field == "weak")
            {
                isWeak = true;
            }
            else if (!int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            {
                throw new FormatException($"date words: «{entry[0]}» has the field «{field}», which is no number");
            }
        }

        return Enum.TryParse<DateWordKind>(kind?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) && words.Length > 0
            ? (words[0], new DateWord(words[1..], parsed, value, isWeak))
            : throw new FormatException($"date words: «{entry[0]}» has the kind «{kind}», which does not exist");
    }
}
