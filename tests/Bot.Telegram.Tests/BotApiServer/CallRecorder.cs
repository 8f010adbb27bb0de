using System.Text.Json.Nodes;

namespace BotApiServer;

/// <summary>Appends every call as a line <c>{"method","params","result"}</c> to <c>telegram.jsonl</c> in the folder that BOT_RECORD_CALLS names; without it, nothing.</summary>
public static class CallRecorder
{
    private static readonly Lock Gate = new();

    public static void Record(string method, JsonObject parameters, JsonNode? result)
    {
        if (Environment.GetEnvironmentVariable("BOT_RECORD_CALLS") is not { Length: > 0 } folder)
        {
            return;
        }

        var line = new JsonObject { ["method"] = method, ["params"] = parameters.DeepClone() };
        if (result is not null)
        {
            line["result"] = result.DeepClone();
        }

        lock (Gate)
        {
            Directory.CreateDirectory(folder);
            File.AppendAllText(Path.Combine(folder, "telegram.jsonl"), line.ToJsonString() + "\n");
        }
    }
}
