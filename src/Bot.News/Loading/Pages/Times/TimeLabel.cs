namespace Bot.News.Loading.Pages.Times;

/// <summary>What a page says a shown time is the time of.</summary>
internal enum TimeLabel
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>The publication («تاريخ النشر»).</summary>
    Published,

    /// <summary>The last change («آخر تحديث»).</summary>
    Updated,
}
