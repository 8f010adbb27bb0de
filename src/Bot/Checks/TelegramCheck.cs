using Bot.Telegram;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Checks;

/// <summary>Asks Telegram whose token it is.</summary>
internal static class TelegramCheck
{
    // Whoever calls doctor waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<string> RunAsync(TelegramOptions options, CancellationToken cancellationToken)
    {
        if (options.Token is null)
        {
            return "no token, so 'bot run' is the preview. @BotFather gives one; set it as BOT_TELEGRAM__TOKEN.";
        }

        using var client = new TelegramClient(Options.Create(options));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var bot = await client.Api.GetMe(limit.Token);
            return $"the token is that of @{bot.Username}.";
        }
        catch (ApiRequestException refused)
        {
            throw new SetupException($"Telegram refuses the token: {client.Explain(refused)}. Set the one that @BotFather gives as BOT_TELEGRAM__TOKEN.");
        }
        catch (Exception fault) when (fault is RequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SetupException($"Telegram cannot be reached: {client.Explain(fault)}. Check the network and BOT_TELEGRAM__BASEURL.");
        }
    }
}
