using Bot.Arabic;

namespace Bot.News.Tests;

/// <summary>Articles in the tests' own wording, and the word lists that the product ships.</summary>
internal static class Newsroom
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 10, 6, 0, 0, TimeSpan.Zero);

    public static Lexicon Lexicon { get; } = Lexicon.FromFolder(Path.Combine(AppContext.BaseDirectory, "config", "words"));

    public static Article DamOpens { get; } = Write(
        "dam-1",
        "الأفق",
        0,
        "افتتاح سد وادي النخيل بعد خمس سنوات من العمل",
        "افتتح وزير الموارد المائية سالم الحداد، اليوم الثلاثاء، سد وادي النخيل الذي استغرق بناؤه خمس سنوات.\n"
        + "وقال الحداد خلال حفل الافتتاح: \"هذا السد سيروي عشرين ألف هكتار ويحمي القرى من الفيضانات\".\n"
        + "وكانت الحكومة قد وضعت حجر الأساس للسد في 4 أبريل 2021.");

    public static Article DamOpensElsewhere { get; } = Write(
        "dam-2",
        "المرصد",
        2,
        "وزير المياه يدشن سد وادي النخيل",
        "دشن وزير الموارد المائية سالم الحداد سد وادي النخيل، أكبر سدود البلاد، بحضور سكان القرى المجاورة.\n"
        + "ومن المنتظر أن يروي السد عشرين ألف هكتار من الأراضي الزراعية في الوادي.");

    public static Article CupFinal { get; } = Write(
        "cup-1",
        "الملعب",
        3,
        "النجم يهزم الاتحاد ويبلغ نهائي الكأس",
        "تأهل فريق النجم إلى نهائي كأس البلاد لكرة القدم بعد فوزه على ضيفه الاتحاد بهدفين دون رد.\n"
        + "وسجل المهاجم كريم ناصر الهدفين في الشوط الثاني من المباراة.");

    public static Article Write(string id, string outlet, double hoursAfterMorning, string title, string text) => new()
    {
        Id = id,
        Outlet = outlet,
        Url = new Uri($"https://news.example/{id}"),
        Title = title,
        Published = Morning.AddHours(hoursAfterMorning),
        Text = text,
    };
}
