using Bot.Arabic.Dates.Forms;
using Bot.Arabic.Dates.Reading;
using Bot.Arabic.Text;

namespace Bot.Arabic.Dates;

/// <summary>Finds the time expressions of a text and the calendar dates that they mean. Linear in the length of the text. Thread-safe.</summary>
public sealed class TimexFinder
{
    private static readonly IDateForm[] Gregorian = [new NumericDateForm(), new NumericDayMonthForm(), new DayMonthYearForm(), new MonthDayYearForm(), new DayMonthForm(), new DayOfPeriodForm()];
    private static readonly IDateForm[] Dates = [.. Gregorian, new HijriDateForm(Gregorian)];
    private static readonly IDateForm[] Days = [new WeekdayDateForm(Dates), .. Dates, new DayRangeForm(Gregorian)];
    private static readonly IDateForm[] NamedDays = [new RelativeDayForm(), new WeekdayForm()];

    // In this order: what gives more of a date comes before what would take only a part of it.
    private static readonly IDateForm[] Forms =
    [
        new DayFromLastForm(),
        new NameForm([.. Dates, new DayFromLastForm()]),
        .. Days,
        new MonthYearForm(),
        new MonthForm(),
        new HijriMonthForm(),
        new HijriYearForm(),
        new SeasonForm(),
        new PartOfYearForm(),
        new DecadeForm(),
        new CenturyForm(),
        new ClockForm([.. Days, .. NamedDays]),
        new YearForm(),
        new BareYearForm(),
        .. NamedDays,
        new AgoForm(),
        new RelativePeriodForm(),
    ];

    private readonly DateVocabulary _vocabulary;

    /// <summary>Reads the word lists once.</summary>
    /// <exception cref="FormatException">A list holds a line that is none of its kind.</exception>
    public TimexFinder(Lexicon lexicon) => _vocabulary = new DateVocabulary(lexicon);

    /// <summary>The time expressions that mean a day, a longer part of the calendar or a time of day, in text order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences; no date goes across the end of one.</param>
    /// <param name="published">
    /// When the text was published. Its day in its own offset resolves what the text leaves open: «أمس», «السبت», «6 يناير». Null leaves
    /// such expressions out.
    /// </param>
    public IReadOnlyList<Timex> Find(string text, IReadOnlyList<TextSpan> sentences, DateTimeOffset? published) => Find(WordRow.Of(text), sentences, published);

    /// <summary>The same for the words of a text.</summary>
    internal IReadOnlyList<Timex> Find(WordRow words, IReadOnlyList<TextSpan> sentences, DateTimeOffset? published)
    {
        var day = published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : (DateOnly?)null;
        var reading = new DateText(words, sentences, day, _vocabulary);
        var found = new List<Timex>();
        var i = 0;
        var free = 0;
        while (i < reading.Count)
        {
            if (!reading.MayBegin(i) || FirstMatch(reading, i) is not { } match)
            {
                i++;
                continue;
            }

            if (match.Value is { } value)
            {
                var span = new TextSpan(TimexLead.StartOf(reading, i, free, match), reading[match.Next - 1].Span.End);
                found.Add(new Timex(span, value) { Clock = match.Clock, HasWrongWeekday = match.HasWrongWeekday });
                reading.Last = match;
            }

            i = free = match.Next;
        }

        return found;
    }

    private static FormMatch? FirstMatch(DateText text, int at)
    {
        foreach (var form in Forms)
        {
            if (form.Match(text, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }
}
