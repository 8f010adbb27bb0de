using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApiServer;

/// <summary>A message that the bot sent and Telegram took.</summary>
public sealed record SentMessage(long Chat, ParsedText Parsed, bool HasNoPreview);

/// <summary>What the Bot API does with the calls of one bot, on data in memory.</summary>
public sealed class BotApi(string token)
{
    private readonly ConcurrentDictionary<long, ApiError> chatErrors = new();
    private readonly ConcurrentQueue<(string Method, ApiError Error)> faults = new();
    private readonly ConcurrentQueue<SentMessage> sent = new();
    private int lastMessage = 1;

    /// <summary>The bot's user name.</summary>
    public const string BotName = "digest_bot";

    /// <summary>What people write to the bot.</summary>
    public UpdateQueue Updates { get; } = new();

    /// <summary>The messages that were taken, in order.</summary>
    public IReadOnlyList<SentMessage> Sent => [.. sent];

    /// <summary>The commands of the last setMyCommands: name and description.</summary>
    public IReadOnlyList<(string Name, string Description)> Menu { get; private set; } = [];

    /// <summary>Whether a refusal was ordered that no call has met yet.</summary>
    public bool HasFaults => !faults.IsEmpty;

    /// <summary>Refuses the next call of a method.</summary>
    public void FailNext(string method, ApiError error) => faults.Enqueue((method, error));

    /// <summary>Refuses every message to a chat; null ends it.</summary>
    public void FailChat(long chat, ApiError? error)
    {
        chatErrors.TryRemove(chat, out _);
        if (error is not null)
        {
            chatErrors[chat] = error;
        }
    }

    /// <summary>A person writes. Ids of groups are negative.</summary>
    public void Say(long chat, string text) => Updates.Add("message", Message(chat, text));

    /// <summary>A message without a text arrives: a group that tells where it went on, a sticker.</summary>
    public void Tell(long chat, string field, JsonNode value)
    {
        var message = Message(chat, null);
        message[field] = value;
        Updates.Add("message", message);
    }

    /// <summary>The bot's own membership changes: <c>kicked</c>, <c>left</c>, <c>member</c>.</summary>
    public void SetMembership(long chat, string status)
    {
        var bot = Bot();
        Updates.Add("my_chat_member", new JsonObject
        {
            ["chat"] = Chat(chat),
            ["from"] = Person(),
            ["date"] = 1_770_000_000,
            ["old_chat_member"] = Member(bot, status == "member" ? "kicked" : "member"),
            ["new_chat_member"] = Member(bot, status),
        });
    }

    /// <summary>Answers a call: the status code and the body.</summary>
    public async Task<(int Status, JsonObject Body)> AnswerAsync(string givenToken, string method, JsonObject parameters, CancellationToken cancellationToken)
    {
        var (result, error) = givenToken != token ? (null, ApiError.Unauthorized)
            : TakeFault(method) is { } fault ? (null, fault)
            : await CallAsync(method, parameters, cancellationToken);
        CallRecorder.Record(method, parameters, result);
        return error is null ? (200, new JsonObject { ["ok"] = true, ["result"] = result }) : (error.Code, error.ToJson());
    }

    private static JsonObject Bot() => new()
    {
        ["id"] = 4242, ["is_bot"] = true, ["first_name"] = "الملخص", ["username"] = BotName, ["can_join_groups"] = true,
        ["can_read_all_group_messages"] = false, ["supports_inline_queries"] = false,
    };

    private static JsonObject Person() => new() { ["id"] = 77, ["is_bot"] = false, ["first_name"] = "ليلى" };

    private static JsonObject Chat(long id) => id > 0
        ? new() { ["id"] = id, ["type"] = "private", ["first_name"] = "ليلى" }
        : new() { ["id"] = id, ["type"] = "supergroup", ["title"] = "أخبار" };

    private static JsonObject Member(JsonObject user, string status)
    {
        var member = new JsonObject { ["user"] = user.DeepClone(), ["status"] = status };
        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }

    private JsonObject Message(long chat, string? text)
    {
        var message = new JsonObject { ["message_id"] = Interlocked.Increment(ref lastMessage), ["date"] = 1_770_000_000, ["chat"] = Chat(chat), ["from"] = Person() };
        if (text is not null)
        {
            message["text"] = text;
        }

        return message;
    }

    private ApiError? TakeFault(string method)
    {
        lock (faults)
        {
            return faults.TryPeek(out var fault) && fault.Method == method && faults.TryDequeue(out _) ? fault.Error : null;
        }
    }

    private async Task<(JsonNode? Result, ApiError? Error)> CallAsync(string method, JsonObject parameters, CancellationToken cancellationToken) => method switch
    {
        "getMe" => (Bot(), null),
        "getUpdates" => await GetUpdatesAsync(parameters, cancellationToken),
        "setMyCommands" => SetMyCommands(parameters),
        "sendMessage" => SendMessage(parameters),
        "getChat" => GetChat(parameters),
        _ => (null, new ApiError(404, "Not Found: method not found")),
    };

    private async Task<(JsonNode? Result, ApiError? Error)> GetUpdatesAsync(JsonObject parameters, CancellationToken cancellationToken)
    {
        var timeout = TimeSpan.FromSeconds((int?)parameters["timeout"] ?? 0);
        var updates = await Updates.TakeAsync((int?)parameters["offset"] ?? 0, (int?)parameters["limit"] ?? 100, timeout, cancellationToken);
        return updates is null ? (null, ApiError.OtherPoller) : (updates, null);
    }

    private (JsonNode? Result, ApiError? Error) SetMyCommands(JsonObject parameters)
    {
        Menu = [.. parameters["commands"]!.AsArray().Select(c => ((string)c!["command"]!, (string)c["description"]!))];
        return Menu.All(c => c.Name.Length is >= 1 and <= 32 && c.Description.Length is >= 1 and <= 256 && c.Name.All(l => char.IsAsciiLetterLower(l) || char.IsAsciiDigit(l) || l == '_'))
            ? (JsonValue.Create(true), null)
            : (null, ApiError.Bad("BOT_COMMAND_INVALID"));
    }

    private static long ChatOf(JsonObject parameters) => long.Parse(parameters["chat_id"]!.ToString(), CultureInfo.InvariantCulture);

    private (JsonNode? Result, ApiError? Error) GetChat(JsonObject parameters)
    {
        if (chatErrors.TryGetValue(ChatOf(parameters), out var error))
        {
            return (null, error);
        }

        var chat = Chat(ChatOf(parameters));
        chat["accent_color_id"] = 0;
        chat["max_reaction_count"] = 11;
        chat["accepted_gift_types"] = new JsonObject
        {
            ["unlimited_gifts"] = false, ["limited_gifts"] = false, ["unique_gifts"] = false, ["premium_subscription"] = false, ["gifts_from_channels"] = false,
        };
        return (chat, null);
    }

    private (JsonNode? Result, ApiError? Error) SendMessage(JsonObject parameters)
    {
        var chat = ChatOf(parameters);
        if (chatErrors.TryGetValue(chat, out var error))
        {
            return (null, error);
        }

        var text = (string?)parameters["text"] ?? "";
        ParsedText parsed;
        try
        {
            var isHtml = string.Equals((string?)parameters["parse_mode"], "html", StringComparison.OrdinalIgnoreCase);
            parsed = isHtml ? HtmlParser.Parse(text) : new ParsedText(text, []);
        }
        catch (FormatException exception)
        {
            return (null, ApiError.Bad("can't parse entities: " + exception.Message));
        }

        if (parsed.Text.Trim().Length == 0)
        {
            return (null, ApiError.Bad("message text is empty"));
        }

        if (parsed.Text.Length > 4096)
        {
            return (null, ApiError.Bad("message is too long"));
        }

        sent.Enqueue(new SentMessage(chat, parsed, (bool?)parameters["link_preview_options"]?["is_disabled"] ?? false));
        var message = Message(chat, parsed.Text);
        message["from"] = Bot();
        message["entities"] = new JsonArray([.. parsed.Entities.Select(e => e.ToJson())]);
        return (message, null);
    }
}
