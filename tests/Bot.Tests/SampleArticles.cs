namespace Bot.Tests;

/// <summary>A small archive in the form that <c>bot load</c> takes.</summary>
internal static class SampleArticles
{
    public const string Jsonl = """
        {"id":"a1","url":"https://example.org/1","outlet":"الأفق","title":"ماكرون يستقبل بوتين في باريس","published":"2018-05-24T09:00:00Z","text":"استقبل الرئيس الفرنسي إيمانويل ماكرون نظيره الروسي فلاديمير بوتين في باريس يوم 24 مايو 2018.\nوقال ماكرون «نحن بحاجة إلى حوار صريح مع روسيا» خلال مؤتمر صحفي."}
        {"id":"a2","url":"https://example.org/2","outlet":"الميدان","title":"ميركل تزور بكين","published":"2018-05-24T10:00:00Z","text":"وصلت المستشارة الألمانية أنجيلا ميركل إلى بكين يوم 24 مايو 2018 لبحث التجارة."}
        """ + "\n";
}
