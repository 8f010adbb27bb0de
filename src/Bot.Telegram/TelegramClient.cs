using Bot.Chats;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Telegram;

/// <summary>The connection to the Bot API, and what its failures mean. Nothing that it gives out holds the token.</summary>
public sealed class TelegramClient : IDisposable
{
    // A chat with one of these cannot be written to until its people change something (seen in the Bot API's answers of code 400).
    private static readonly string[] SignsOfNoChat =
        ["chat not found", "not enough rights", "have no rights", "need administrator rights", "CHAT_WRITE_FORBIDDEN", "group chat was deactivated", "PEER_ID_INVALID", "TOPIC_CLOSED", "USER_IS_DELETED"];

    private static readonly TimeSpan UntoldWait = TimeSpan.FromSeconds(30);

    private readonly HttpClient http;
    private readonly string token;

    /// <summary>Prepares the connection; nothing is sent yet.</summary>
    /// <exception cref="OptionsValidationException">There is no token, or what is given as one is none.</exception>
    public TelegramClient(IOptions<TelegramOptions> options)
    {
        token = options.Value.Token ?? "";
        http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15) })
        {
            Timeout = options.Value.PollTimeout + TimeSpan.FromSeconds(30),
        };
        try
        {
            // Retries are ours: the library would wait inside of a call, and others with it.
            var settings = new TelegramBotClientOptions(token, options.Value.BaseUrl?.AbsoluteUri) { RetryCount = 0 };
            Api = new TelegramBotClient(settings, http);
        }
        catch (ArgumentException)
        {
            http.Dispose();
            throw new OptionsValidationException("telegram", typeof(TelegramOptions), ["telegram: the token or the base address is not valid"]);
        }
    }

    /// <summary>The API's methods.</summary>
    public ITelegramBotClient Api { get; }

    /// <summary>A failure's message without the token, for logs and stores.</summary>
    public string Explain(Exception exception)
    {
        var cause = exception is ApiRequestException || exception.InnerException is null ? "" : " " + exception.InnerException.Message;
        return (exception.Message + cause).Replace(token, "(token)", StringComparison.Ordinal);
    }

    /// <summary>What a failed call to send means for the chat.</summary>
    public SendResult ResultOf(RequestException exception) => exception switch
    {
        ApiRequestException { ErrorCode: 429 } tooMany => new SendResult.Wait(WaitOf(tooMany)),
        ApiRequestException { Parameters.MigrateToChatId: { } to } => new SendResult.Moved(TelegramChats.AddressOf(to)),
        ApiRequestException { ErrorCode: 403 } => new SendResult.Unreachable(Explain(exception)),
        ApiRequestException { ErrorCode: 400 } bad when Array.Exists(SignsOfNoChat, sign => bad.Message.Contains(sign, StringComparison.OrdinalIgnoreCase)) =>
            new SendResult.Unreachable(Explain(exception)),
        ApiRequestException { ErrorCode: 400 or 413 } => new SendResult.Refused(Explain(exception)),
        _ => new SendResult.Failed(Explain(exception)),
    };

    /// <summary>How long Telegram asks to wait.</summary>
    public static TimeSpan WaitOf(ApiRequestException tooMany) =>
        tooMany.Parameters?.RetryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : UntoldWait;

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
