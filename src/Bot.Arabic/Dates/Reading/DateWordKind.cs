namespace Bot.Arabic.Dates.Reading;

/// <summary>What a word has to do with dates: the second field of the list <c>date-words</c>, with a hyphen before each inner capital.</summary>
internal enum DateWordKind
{
    /// <summary>A Gregorian month; the value is 1 to 12. From the list <c>months</c>.</summary>
    Month,

    /// <summary>A month of the Islamic calendar; the value is 1 to 12. From the list <c>hijri-months</c>.</summary>
    HijriMonth,

    /// <summary>A day of the week; the value is a <see cref="DayOfWeek"/>. From the list <c>weekdays</c>.</summary>
    Weekday,

    /// <summary>The number of a day in its month, in words: «السابع والعشرين».</summary>
    DayNumber,

    /// <summary>A number in words before a unit: «ثلاثة».</summary>
    Count,

    /// <summary>A day counted from the publication; the value is the difference in days: «أمس».</summary>
    RelativeDay,

    /// <summary>«الماضي» (-1), «الجاري» (0), «المقبل» (1).</summary>
    Direction,

    /// <summary>«هذا», before a month or year.</summary>
    This,

    /// <summary>«نفسه»: the year that was spoken of last.</summary>
    Same,

    /// <summary>«يوم» and the parts of a day, before a date or weekday.</summary>
    DayNoun,

    /// <summary>«شهر», before the name of a month, and «الشهر», whose value is 1.</summary>
    MonthNoun,

    /// <summary>«عام», «سنة», before the number of a year; «العام», whose value is 1; «عامي», whose value is 2.</summary>
    YearNoun,

    /// <summary>«كل», «أيام»: the weekday after it comes again and again.</summary>
    Each,

    /// <summary>Days as a unit of counting; the value is how many one word is: «يومين» is 2, «أيام» 0.</summary>
    Days,

    /// <summary>Months as a unit, as <see cref="Days"/>.</summary>
    Months,

    /// <summary>Years as a unit, as <see cref="Days"/>.</summary>
    Years,

    /// <summary>«قبل», before a number of days, months or years.</summary>
    Ago,

    /// <summary>«من», between the parts of a date.</summary>
    Of,

    /// <summary>«إلى» and the like, between the ends of a range.</summary>
    To,

    /// <summary>A word after which a bare number of four digits may be a year: «في», «منذ», «صيف».</summary>
    YearLead,

    /// <summary>A word after which the name of a month is a month, though it has other meanings: «في».</summary>
    MonthLead,

    /// <summary>What is counted or measured, so that the number before it is no year: «دولار».</summary>
    Counted,

    /// <summary>«الأمين»: «العام» after it means general, not year.</summary>
    GeneralHead,

    /// <summary>A word whose name holds a date that is not meant as one: «ميدان» of «ميدان 6 أكتوبر».</summary>
    NameHead,

    /// <summary>A whole name that only looks like a date: «مايو كلينك».</summary>
    Name,

    /// <summary>A word that shows that what follows is still to come: «المقرر».</summary>
    Future,

    /// <summary>A word that shows that what follows has happened: «أعلن».</summary>
    Past,

    /// <summary>How words begin that look like a verb of the future but are none: «سيار».</summary>
    NotFuture,

    /// <summary>A word that begins another clause: «أن».</summary>
    Clause,
}
