using Bot.Chats.Commands;
using Bot.Chats.Wording;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Telegram;

/// <summary>
/// Asks Telegram for news of the bot's chats for as long as the program runs (long polling), and registers the commands when it begins. No
/// failure ends it: it says what is wrong and asks again, less and less often.
/// </summary>
public sealed class TelegramPolling(
    TelegramClient client,
    TelegramConversation conversation,
    CommandRouter router,
    Texts texts,
    IOptions<TelegramOptions> options,
    TimeProvider time,
    ILogger<TelegramPolling> logger) : BackgroundService
{
    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.MyChatMember];

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan PauseOfRefusal = TimeSpan.FromMinutes(5);

    // Whoever answers slower than this goes on in its lane while the next news is asked for; a stopping program waits no longer either.
    private static readonly TimeSpan LanePatience = TimeSpan.FromSeconds(3);

    private readonly ChatLanes lanes = new();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        User? bot = null;
        var (offset, failures) = (0, 0);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                bot ??= await IntroduceAsync(stoppingToken);
                offset = await PollAsync(bot, offset, stoppingToken);
                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (RequestException exception)
            {
                var pause = Report(exception, ++failures);
                await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // Answers on their way have the same grace, after which they are cancelled.
        await lanes.Done;
    }

    private async Task<User> IntroduceAsync(CancellationToken cancellationToken)
    {
        var bot = await client.Api.GetMe(cancellationToken);
        var menu = router.Commands.Select(command => new BotCommand(command.Name, texts.HelpOf(command)));
        await client.Api.SetMyCommands(menu, cancellationToken: cancellationToken);
        logger.LogInformation("On Telegram as @{Name}.", bot.Username);
        return bot;
    }

    private async Task<int> PollAsync(User bot, int offset, CancellationToken stopping)
    {
        var updates = await client.Api.GetUpdates(offset, timeout: (int)options.Value.PollTimeout.TotalSeconds, allowedUpdates: Wanted, cancellationToken: stopping);
        foreach (var update in updates)
        {
            var chat = update.Message?.Chat.Id ?? update.MyChatMember?.Chat.Id ?? 0;
            if (!lanes.TryAdd(chat, () => HandleAsync(update, bot.Username ?? "", stopping)))
            {
                logger.LogWarning("Telegram chat {Chat} writes faster than it can be answered; a message of it is passed over.", chat);
            }
        }

        // The next question tells Telegram to forget these: so that a crash loses no command, it is asked when they are answered.
        await Task.WhenAny(lanes.Done, Task.Delay(LanePatience, time, CancellationToken.None));
        return updates.Length == 0 ? offset : updates[^1].Id + 1;
    }

    private async Task HandleAsync(Update update, string botName, CancellationToken stopping)
    {
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var stop = stopping.Register(() => grace.CancelAfter(LanePatience));
        try
        {
            await conversation.HandleAsync(update, botName, grace.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !grace.IsCancellationRequested)
        {
            logger.LogError("Update {Update} from Telegram could not be handled: {Reason}", update.Id, client.Explain(exception));
        }
        catch (OperationCanceledException)
        {
            logger.LogWarning("The program stopped before update {Update} from Telegram was answered.", update.Id);
        }
    }

    private TimeSpan Report(RequestException exception, int failures)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - 1), LongestPause.TotalSeconds));
        switch (exception)
        {
            case ApiRequestException { ErrorCode: 401 or 404 }:
                logger.LogError("Telegram does not know the token. Give the one that @BotFather shows as the setting telegram.token and start again.");
                return PauseOfRefusal;
            case ApiRequestException { ErrorCode: 409 }:
                logger.LogError("Another program uses the same Telegram token; only one may ask for messages. Stop it, or give this one a token of its own. Telegram says: {Reason}", client.Explain(exception));
                return pause;
            case ApiRequestException { ErrorCode: 429 } tooMany:
                return TelegramClient.WaitOf(tooMany);
            default:
                logger.LogWarning("Telegram cannot be reached; next try in {Seconds} seconds. {Reason}", pause.TotalSeconds, client.Explain(exception));
                return pause;
        }
    }
}
