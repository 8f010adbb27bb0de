namespace Bot.Arabic.Dates.Reading;

/// <summary>A time of day in a text.</summary>
internal static class ClockReader
{
    /// <summary>What was read.</summary>
    /// <param name="Time">Hours and minutes.</param>
    /// <param name="Zone">The time zone that the text names; null where it names none.</param>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Next">The first token after it.</param>
    public sealed record Found(TimeOnly Time, TimeZoneInfo? Zone, int Start, int Next);

    /// <summary>The time that begins at a token; null where «الساعة», the part of the day and the time zone are all missing, as in «3:1».</summary>
    public static Found? At(DateText text, int at)
    {
        var noun = text.Find(at, DateWordKind.HourNoun);
        var i = noun?.Next ?? at;
        if ((DigitsAt(text, i, noun is not null) ?? WordsAt(text, i, noun is not null)) is not { } clock || DateParts.IsPartOfNumber(text, i))
        {
            return null;
        }

        var (part, next) = DayPartAt(text, clock.Next);
        var (zone, end) = ZoneAt(text, next);
        var isSaid = noun is not null || part is not null || (end > next && clock.HasMinutes);
        return isSaid && TimeOf(clock, part) is { } time ? new Found(time, zone, noun?.Start ?? text[i].Span.Start, end) : null;
    }

    // «10:30», «10,30», «1030 بتوقيت غرينتش», «10» and, after «الساعة» only, «10 و30 دقيقة».
    private static Clock? DigitsAt(DateText text, int i, bool isSure)
    {
        var minutes = text[i + 2];
        if (text[i].IsNumberOf(4, 4) && ZoneAt(text, i + 1).Next > i + 1)
        {
            return new Clock(text[i].Number / 100, text[i].Number % 100, i + 1, HasMinutes: true);
        }

        if (!text[i].IsNumberOf(1, 2))
        {
            return null;
        }

        if (text[i + 1].IsSign(':', ',', '.', '،') && text[i + 1].IsGlued && minutes.IsGlued && minutes.Kind == DateTokenKind.Number)
        {
            var isTime = text[i + 1].IsSign(':') || isSure || ZoneAt(text, i + 3).Next > i + 3;
            var seconds = text[i + 3].IsSign(':') && text[i + 3].IsGlued && text[i + 4].IsNumberOf(2, 2) ? 2 : 0;
            return minutes.IsNumberOf(2, 2) && isTime ? new Clock(text[i].Number, minutes.Number, i + 3 + seconds, HasMinutes: true) : null;
        }

        return isSure && text[i + 1].Word == "و" && minutes.IsNumberOf(1, 2) && text[i + 3].Word is "دقيقه" or "دقائق"
            ? new Clock(text[i].Number, minutes.Number, i + 4, HasMinutes: true)
            : WithMinutes(text, text[i].Number, i + 1);
    }

    // Without «الساعة»: not «الجولة الثالثة مساء», nor «الساعات الأولى من صباح».
    private static Clock? WordsAt(DateText text, int i, bool isSure) =>
        text.Find(i, DateWordKind.Hour) is { } hour && (isSure || !(text[i - 1].Word.StartsWith("ال", StringComparison.Ordinal) || text.Is(hour.Next, DateWordKind.Of)))
            ? WithMinutes(text, hour.Word.Value, hour.Next)
            : null;

    // «العاشرة والنصف», «العاشرة إلا الربع».
    private static Clock WithMinutes(DateText text, int hour, int next) =>
        text.Find(next, DateWordKind.Minutes) is { } minutes && (minutes.HasProclitics || minutes.Word.Value < 0)
            ? new Clock(hour, minutes.Word.Value, minutes.Next, HasMinutes: true)
            : new Clock(hour, 0, next, HasMinutes: false);

    // «مساء», «من صباح»; «مساء السبت» tells the part of the day and belongs to the day.
    private static (int? Part, int Next) DayPartAt(DateText text, int i)
    {
        i += text[i].Word is "دقيقه" or "دقائق" ? 1 : 0;
        var at = text.After(i, DateWordKind.Of);
        if (text.Find(at, DateWordKind.DayPart) is not { HasProclitics: false } part)
        {
            return (null, i);
        }

        var isOfDay = at > i || text.Is(part.Next, DateWordKind.Weekday) || text.Is(part.Next, DateWordKind.RelativeDay) || text.Is(part.Next, DateWordKind.DayNoun) || text.Is(at, DateWordKind.RelativeDay);
        return (part.Word.Value, isOfDay && text.Is(at, DateWordKind.DayNoun) ? i : part.Next);
    }

    // «بتوقيت مكة المكرمة», «GMT», «ت.غ», «بالتوقيت المحلي».
    private static (TimeZoneInfo? Zone, int Next) ZoneAt(DateText text, int i)
    {
        if (text.Find(i, DateWordKind.LocalTime) is { } local)
        {
            return (null, local.Next);
        }

        var lead = text.Find(i, DateWordKind.ZoneLead);
        return text.Find(lead?.Next ?? i, DateWordKind.Zone) is { } zone && text.Vocabulary.Zones[zone.Word.Value] is var found && (lead is not null || IsUtc(found, zone))
            ? (found, zone.Next)
            : (null, i);
    }

    // «15:30 GMT»; a place alone is where something happens.
    private static bool IsUtc(TimeZoneInfo zone, DateHit name) => !name.HasProclitics && zone is { BaseUtcOffset.Ticks: 0, SupportsDaylightSavingTime: false };

    private static TimeOnly? TimeOf(Clock clock, int? part)
    {
        var hour = part switch
        {
            0 when clock.Hour == 12 => 0,
            1 when clock.Hour < 12 => clock.Hour + 12,
            2 when clock.Hour == 12 => 0,
            2 when clock.Hour is > 5 and < 12 => clock.Hour + 12,
            _ => clock.Hour,
        };
        var minutes = (hour * 60) + clock.Minutes;
        return hour is >= 0 and < 24 && clock.Minutes < 60 ? new TimeOnly((minutes + (24 * 60)) % (24 * 60) / 60, (minutes + (24 * 60)) % 60) : null;
    }

    private readonly record struct Clock(int Hour, int Minutes, int Next, bool HasMinutes);
}
