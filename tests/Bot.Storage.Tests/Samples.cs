using System.Globalization;
using Bot.Arabic;
using Bot.Arabic.Dates;
using Bot.Arabic.Events;
using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;
using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Chats.Messages;
using Bot.News;

namespace Bot.Storage.Tests;

/// <summary>Articles, chats and deliveries to store.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 2, 3, 12, 0, 0, TimeSpan.Zero);

    public static readonly ChatAddress Group = new("telegram", "-1001");

    public static ReadArticle Article(string id, string text, DateTimeOffset? published = null, string title = "عنوان الخبر")
    {
        var article = new Article
        {
            Id = id,
            Outlet = "الأفق",
            Url = new Uri("https://news.example/" + Uri.EscapeDataString(id)),
            Title = title,
            Published = published ?? Noon,
            Text = text,
        };
        return new ReadArticle(article, Analysis(text), "story-" + id);
    }

    /// <summary>An analysis with the sentences of the text, each dated at <paramref name="day"/> when one is given.</summary>
    public static TextAnalysis Analysis(string text, DateOnly? day = null)
    {
        var sentences = SentenceSplitter.Split(text);
        var dated = day is { } date ? sentences.Select(s => new DatedSentence(s, PartialDate.Of(date), true, false)) : [];
        return new TextAnalysis(text, sentences, [], [], [], [], [.. dated], []);
    }

    public static TextSpan SpanOf(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }

    public static Quotation Quote(string text, string words, string? speaker) => new(SpanOf(text, words), speaker is null ? null : new Speaker(speaker, null), null);

    public static NameMention Name(string text, string mention, string fullName) => new(SpanOf(text, mention), NameKind.Person, fullName, null);

    public static Chat DueChat(ChatAddress address, DateTimeOffset due) => new()
    {
        Address = address,
        IsSubscribed = true,
        DigestTime = new TimeOnly(7, 30),
        TimeZone = "Asia/Riyadh",
        NextDigest = due,
    };

    public static NewDelivery Part(ChatAddress to, int number, DateTimeOffset? notBefore = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{to.Id} part {number}");
        return new NewDelivery(name, to, new Message([new Paragraph(name)]), notBefore ?? Noon);
    }

    public static string TextOf(Delivery delivery) => ((Paragraph)delivery.Part.Blocks[0]).Text;
}
