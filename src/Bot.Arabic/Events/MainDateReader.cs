using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>Chooses the date of what a sentence tells among the dates that it mentions. Thread-safe.</summary>
internal sealed class MainDateReader(EventWords words)
{
    // What is told inside of what somebody says is news when it is near; a date of years ago is an allusion.
    private const int NearDays = 60;

    /// <summary>The date on which the sentence's own verb happened, and a date of what somebody says in it, each null when there is none.</summary>
    /// <param name="Main">The date of the main verb: «قال يوم السبت إن …», «وفي 19 ديسمبر، …».</param>
    /// <param name="Told">The date of what is told: «قال إن الطائرة سقطت يوم السبت».</param>
    internal readonly record struct Dates(PartialDate? Main, PartialDate? Told);

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="timexes">The time expressions in it.</param>
    /// <param name="published">The day of publication; null when it is not known.</param>
    public Dates Read(SentenceWords sentence, IReadOnlyList<Timex> timexes, DateOnly? published)
    {
        if (timexes.Count == 0)
        {
            return default;
        }

        var mainEnd = MainEnd(sentence);
        var quoted = QuotationMarks.Closed(sentence.Text, sentence.Span);
        var dates = default(Dates);
        foreach (var timex in timexes)
        {
            // A time of day stands beside its day, or is of the day of publication.
            if (timex.Clock is not null || quoted.Exists(part => part.Contains(timex.Span)) || !IsTimeOfVerb(sentence, timex, published))
            {
                continue;
            }

            if (timex.Span.Start >= mainEnd)
            {
                dates = dates with { Told = dates.Told ?? (IsNear(timex.Value, published) ? timex.Value : null) };
            }
            else if (dates.Main is null || (dates.Main.Value.Granularity > Granularity.Day && timex.Value.Granularity == Granularity.Day))
            {
                dates = dates with { Main = timex.Value };
            }
        }

        return dates;
    }

    // Where the main clause gives way to what is said, or to a relative clause.
    private int MainEnd(SentenceWords sentence)
    {
        var colon = sentence.Text.IndexOf(':', sentence.Span.Start, sentence.Span.Length);
        for (var i = 1; i < sentence.Words.Count; i++)
        {
            if (words.Is(sentence.Words[i].Normal, EventWordKind.Clause | EventWordKind.Relative))
            {
                return colon < 0 ? sentence.Words[i].Span.Start : Math.Min(colon, sentence.Words[i].Span.Start);
            }
        }

        return colon < 0 ? sentence.Span.End : colon;
    }

    private bool IsTimeOfVerb(SentenceWords sentence, Timex timex, DateOnly? published)
    {
        var isDay = timex.Value.Granularity == Granularity.Day;
        var holdsPublication = published is { } day && timex.Value.FirstDay <= day && day <= timex.Value.LastDay;
        if ((!isDay && holdsPublication) || (!isDay && timex.Span.Start > sentence.Span.Start && sentence.Text[timex.Span.Start - 1] == '('))
        {
            return false;
        }

        var before = WordBefore(sentence, timex.Span.Start);
        return (isDay || IsAdverb(sentence, before)) && !IsBound(sentence, before);
    }

    // «في عام 2015» tells when; «اتفاق 2015» does not, nor «الأعلى منذ اعتماد النظام في 1958».
    private bool IsAdverb(SentenceWords sentence, int before)
    {
        const int reach = 8;
        for (var i = before; i >= 0 && i > before - reach; i--)
        {
            if (words.Is(sentence.Words[i].Normal, EventWordKind.Limit))
            {
                return false;
            }
        }

        return before < 0 || sentence.Words[before].Normal is "في" or "وفي" or "ففي" or "خلال" or "وخلال";
    }

    // «القمة المقررة في يونيو», «حتى يوم الخميس»: the date belongs to the word before it.
    private bool IsBound(SentenceWords sentence, int before)
    {
        const int links = 4;
        for (var steps = 0; before >= 0 && steps < links && words.Is(sentence.Words[before].Normal, EventWordKind.Link); steps++)
        {
            before--;
        }

        return before >= 0 && words.Is(sentence.Words[before].Normal, EventWordKind.Limit | EventWordKind.Attribute);
    }

    private static int WordBefore(SentenceWords sentence, int offset)
    {
        var (low, high) = (0, sentence.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentence.Words[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static bool IsNear(PartialDate date, DateOnly? published) =>
        date.Granularity == Granularity.Day && published is { } day && Math.Abs(date.FirstDay.DayNumber - day.DayNumber) <= NearDays;
}
