using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApiServer;

/// <summary>An answer that refuses a call, in the words of the Bot API.</summary>
/// <param name="Code">The HTTP status and error code.</param>
/// <param name="Parameters">What else a program may read; null when nothing.</param>
public sealed record ApiError(int Code, string Description, JsonObject? Parameters = null)
{
    public static ApiError Unauthorized { get; } = new(401, "Unauthorized");

    public static ApiError Blocked { get; } = new(403, "Forbidden: bot was blocked by the user");

    public static ApiError Kicked { get; } = new(403, "Forbidden: bot was kicked from the supergroup chat");

    public static ApiError OtherPoller { get; } =
        new(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    public static ApiError Internal { get; } = new(500, "Internal Server Error");

    public static ApiError Bad(string what) => new(400, "Bad Request: " + what);

    public static ApiError TooManyRequests(int seconds) =>
        new(429, "Too Many Requests: retry after " + seconds.ToString(CultureInfo.InvariantCulture), new JsonObject { ["retry_after"] = seconds });

    public static ApiError Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = to });

    /// <summary>The body of the answer.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = Code, ["description"] = Description };
        if (Parameters is not null)
        {
            json["parameters"] = Parameters.DeepClone();
        }

        return json;
    }
}
