using Bot.Chats;
using Bot.Chats.Messages;
using Bot.CommandLine;
using Bot.Jobs;
using Bot.News.Summarizing;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Prints today's digest when the sample is loaded, so that whoever tries the bot sees at once what it does.</summary>
internal sealed class PreviewGreeting(
    LoadPlan plan, DigestBuilder digests, DigestMessage messages, IOptions<ChatOptions> chats, TimeProvider time, Terminal terminal) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await plan.FirstSweep.WaitAsync(stoppingToken);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(chats.Value.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
        var digest = await digests.BuildAsync(today, zone, [], chats.Value.StoriesPerDigest, stoppingToken);
        terminal.Print();
        terminal.Print(PlainTextRenderer.Render(messages.Of(digest)));
        terminal.Print();
        terminal.Print("This is a sample: invented outlets, served by the program itself. With a token (BOT_TELEGRAM__TOKEN) it serves a real chat.");
        await terminal.FlushAsync();
    }
}
