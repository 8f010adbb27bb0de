using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bot.Chats.Messages;
using Bot.Hosting;
using Bot.News;
using Bot.News.Summarizing;

namespace Bot.CommandLine;

/// <summary><c>bot digest</c>: prints the digest of a day.</summary>
public sealed class DigestCall : Call
{
    private readonly Option<string[]> _topics = new("--topic") { Description = "Only stories of this topic; may be given several times.", HelpName = "TOPIC" };
    private readonly Option<DateOnly?> _day = CallOptions.Day("--day", "The day; today when left out.");
    private readonly Option<string> _format = CallOptions.Format();
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public DigestCall(Terminal terminal, CommonOptions common)
        : base("digest", "Builds and prints the digest of a day.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot digest", "bot digest --day 2018-05-24 --topic رياضة", "bot digest --format json"];
        Add(_topics);
        Add(_day);
        Add(_format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var settings = _common.Load(call, _terminal);
        await using var library = await Library.OpenFilledAsync(settings, _terminal, cancellationToken);
        var digest = await library.Get<DigestBuilder>().BuildAsync(
            call.GetValue(_day) ?? library.Today, library.Zone, call.GetValue(_topics) ?? [], settings.Chats.StoriesPerDigest, cancellationToken);
        if (CallOptions.IsJson(call.GetValue(_format)))
        {
            await Json.PrintAsync(_terminal, output => Write(digest, output), cancellationToken);
        }
        else
        {
            _terminal.Print(PlainTextRenderer.Render(library.Get<DigestMessage>().Of(digest)));
        }

        return ExitCodes.Done;
    }

    private static void Write(Digest digest, Utf8JsonWriter output)
    {
        output.WriteString("day", digest.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.WriteObjects("stories", digest.Stories, story =>
        {
            output.WriteString("story", story.StoryId);
            output.WriteString("headline", story.Headline);
            output.WriteBoolean("update", story.IsUpdate);
            output.WriteTexts("summary", story.Summary);
            if (story.Quote is { } quote)
            {
                output.WriteStartObject("quote");
                output.WriteString("text", quote.Text);
                output.WriteString("speaker", quote.Speaker);
                output.WriteString("id", quote.ArticleId);
                output.WriteEndObject();
            }

            output.WriteObjects("dates", story.Dates, date =>
            {
                output.WriteDate(date.Date);
                output.WriteString("text", date.Text);
                output.WriteBoolean("expected", date.IsExpected);
            });
            output.WriteObjects("links", story.Links, link =>
            {
                output.WriteString("id", link.ArticleId);
                output.WriteString("outlet", link.Outlet);
                output.WriteString("url", link.Url.AbsoluteUri);
            });
        });
    }
}
