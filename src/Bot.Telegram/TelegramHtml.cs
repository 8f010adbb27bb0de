using System.Text;

namespace Bot.Telegram;

/// <summary>Telegram's HTML style (core.telegram.org/bots/api#html-style).</summary>
public static class TelegramHtml
{
    /// <summary>The text with the four characters that mean something in Telegram's HTML written as entities.</summary>
    public static string Escape(string text) => new StringBuilder(text, text.Length + 16)
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .ToString();

    /// <summary>How long escaped text with tags is after parsing, in UTF-16 units, and how many formatted pieces it has.</summary>
    public static (int Length, int Entities) Measure(string html)
    {
        var (length, entities) = (0, 0);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<')
            {
                entities += html[i + 1] == '/' ? 0 : 1;
                i = html.IndexOf('>', i);
                continue;
            }

            i = html[i] == '&' ? html.IndexOf(';', i) : i;
            length++;
        }

        return (length, entities);
    }
}
