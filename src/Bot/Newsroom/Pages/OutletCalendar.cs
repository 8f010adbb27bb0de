using System.Globalization;

namespace Bot.Newsroom.Pages;

/// <summary>How an outlet writes times on its pages: its zone, its names of months, its digits.</summary>
internal sealed class OutletCalendar
{
    private static readonly string[] Weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    private readonly DateTimeFormatInfo _words;
    private readonly bool _usesArabicIndicDigits;

    /// <param name="months">Twelve, January first.</param>
    /// <param name="amPm">The words for the hours before and after noon.</param>
    public OutletCalendar(TimeZoneInfo timeZone, string[] months, string[] amPm, bool usesArabicIndicDigits)
    {
        TimeZone = timeZone;
        _usesArabicIndicDigits = usesArabicIndicDigits;
        _words = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        _words.DayNames = Weekdays;
        // The class wants a thirteenth month for other calendars.
        _words.MonthNames = _words.MonthGenitiveNames = [.. months, ""];
        (_words.AMDesignator, _words.PMDesignator) = (amPm[0], amPm[1]);
    }

    public TimeZoneInfo TimeZone { get; }

    /// <summary>The time in the form asked for.</summary>
    /// <param name="form"><c>iso</c>, or a .NET date and time format; after <c>gmt </c> the format is filled in UTC.</param>
    /// <exception cref="FormatException">The format is not one.</exception>
    public string Write(DateTimeOffset time, string form)
    {
        if (form == "iso")
        {
            return time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        const string gmt = "gmt ";
        var isGmt = form.StartsWith(gmt, StringComparison.Ordinal);
        var text = (isGmt ? time.ToUniversalTime() : time).ToString(isGmt ? form[gmt.Length..] : form, _words);
        return _usesArabicIndicDigits ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '٠') : c)) : text;
    }
}
