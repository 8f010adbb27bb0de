using System.Globalization;
using Bot.Chats;
using Bot.Telegram;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Checks;

/// <summary>Asks Telegram whose token it is, and whether operators can be reached.</summary>
internal static class TelegramCheck
{
    // Whoever calls doctor waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Task<string> RunAsync(TelegramOptions options, CancellationToken cancellationToken) => options.Token is null
        ? Task.FromResult("no token, so 'bot run' is the preview. @BotFather gives one; set it as BOT_TELEGRAM__TOKEN.")
        : AskAsync(
            options,
            async (api, token) => $"the token is that of @{(await api.GetMe(token)).Username}.",
            refusal => $"Telegram refuses the token: {refusal}. Set the one that @BotFather gives as BOT_TELEGRAM__TOKEN.",
            cancellationToken);

    /// <summary>Asks whether the bot can reach an operators' chat.</summary>
    public static Task<string> ReachAsync(TelegramOptions options, ChatAddress chat, CancellationToken cancellationToken)
    {
        if (chat.Platform != TelegramChats.Platform || !long.TryParse(chat.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            throw new SetupException($"{chat} is no chat that the bot can write to. Telegram's are numbers, as in telegram:-100123; set them as BOT_CHATS__OPERATORS.");
        }

        return options.Token is null
            ? Task.FromResult($"{chat} is told of nothing while there is no token.")
            : AskAsync(
                options,
                async (api, token) =>
                {
                    await api.GetChat(id, token);
                    return $"{chat} is told what becomes of the sources.";
                },
                refusal => $"{chat} cannot be reached: {refusal}. Add the bot to that chat or write to it there first, or correct BOT_CHATS__OPERATORS.",
                cancellationToken);
    }

    private static async Task<string> AskAsync(
        TelegramOptions options, Func<ITelegramBotClient, CancellationToken, Task<string>> ask, Func<string, string> explain, CancellationToken cancellationToken)
    {
        using var client = new TelegramClient(Options.Create(options));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            return await ask(client.Api, limit.Token);
        }
        catch (ApiRequestException refused)
        {
            throw new SetupException(explain(client.Explain(refused)));
        }
        catch (Exception fault) when (fault is RequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SetupException($"Telegram cannot be reached: {client.Explain(fault)}. Check the network and BOT_TELEGRAM__BASEURL.");
        }
    }
}
