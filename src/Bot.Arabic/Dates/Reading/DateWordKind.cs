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

    /// <summary>Counted from the date that was spoken of last: «نفسه» (0), «التالي» (1), «السابق» (-1).</summary>
    FromLast,

    /// <summary>«يوم» and the parts of a day, before a date or weekday.</summary>
    DayNoun,

    /// <summary>«شهر», before the name of a month, and «الشهر», whose value is 1.</summary>
    MonthNoun,

    /// <summary>«عام», «سنة», before the number of a year; «العام», whose value is 1; «عامي», whose value is 2.</summary>
    YearNoun,

    /// <summary>«أسبوع», and «الأسبوع», whose value is 1.</summary>
    WeekNoun,

    /// <summary>«عقد», ten years, and «العقد», whose value is 1.</summary>
    DecadeNoun,

    /// <summary>«قرن»; «القرن», whose value is 1; «القرنين», whose value is 2.</summary>
    CenturyNoun,

    /// <summary>«الربع», before its number in a year.</summary>
    QuarterNoun,

    /// <summary>«النصف», before its number in a year or century.</summary>
    HalfNoun,

    /// <summary>«الأخير», the last of the quarters or halves.</summary>
    Final,

    /// <summary>«فصل», before a season.</summary>
    SeasonNoun,

    /// <summary>A season; the value is 1 for spring to 4 for winter. A weak one needs a year, or a word such as «فصل» or «الماضي».</summary>
    Season,

    /// <summary>The name of a decade; the value is the year in its century: 90 for «التسعينيات». A weak one needs its century.</summary>
    Decade,

    /// <summary>A part of a month, year or longer, before it: «مطلع», whose value is -1, «منتصف», 0, «أواخر», 1.</summary>
    Part,

    /// <summary>«كل», «أيام»: the weekday after it comes again and again.</summary>
    Each,

    /// <summary>«عادة», «غالبا»: what happens again and again, so that a month of the Islamic calendar after it is none of one year.</summary>
    Habit,

    /// <summary>Days as a unit of counting; the value is how many one word is: «يومين» is 2, «أيام» 0.</summary>
    Days,

    /// <summary>Weeks as a unit, as <see cref="Days"/>.</summary>
    Weeks,

    /// <summary>Months as a unit, as <see cref="Days"/>.</summary>
    Months,

    /// <summary>Years as a unit, as <see cref="Days"/>.</summary>
    Years,

    /// <summary>Before a number of days, months or years: «قبل» (-1), «بعد» (1).</summary>
    Ago,

    /// <summary>«منذ», before a number of days, months or years; what lasts since then.</summary>
    Since,

    /// <summary>«نحو», before a number.</summary>
    About,

    /// <summary>«الساعة», before a time of day.</summary>
    HourNoun,

    /// <summary>An hour in words, 1 to 12: «العاشرة».</summary>
    Hour,

    /// <summary>Minutes after the hour in words: «والنصف» is 30, «إلا الربع» -15.</summary>
    Minutes,

    /// <summary>The part of the day after an hour: 0 before noon, 1 noon and after, 2 night.</summary>
    DayPart,

    /// <summary>«بتوقيت», before the name of a time zone.</summary>
    ZoneLead,

    /// <summary>«بالتوقيت المحلي», after a time of day.</summary>
    LocalTime,

    /// <summary>A time zone; the value is its place in <see cref="DateVocabulary.Zones"/>. From the list <c>time-zones</c>.</summary>
    Zone,

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

    /// <summary>«بالمئة», «مليار»: a share or sum, beside which a quarter alone is one of a year.</summary>
    Amount,

    /// <summary>«رقم», «المادة»: the number after it is no year.</summary>
    NumberHead,

    /// <summary>«المالي», between the word for year and its number.</summary>
    YearKind,

    /// <summary>A thing that is named by its year, a few words before it: «مونديال روسيا 2018».</summary>
    YearHead,

    /// <summary>«الأمين»: «العام» after it means general, not year.</summary>
    GeneralHead,

    /// <summary>A word whose name holds a date that is not meant as one: «ميدان» of «ميدان 6 أكتوبر».</summary>
    NameHead,

    /// <summary>A word after which a day without a year may be one that everybody knows, from the list <c>known-days</c>: «هجمات 11 سبتمبر». After a weak one nothing else is a date.</summary>
    EventHead,

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
