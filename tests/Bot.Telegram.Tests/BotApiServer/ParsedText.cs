using System.Text.Json.Nodes;

namespace BotApiServer;

/// <summary>A message's text after its markup was parsed.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Entities">Formatted pieces: type, offset and length in UTF-16 units, url for links.</param>
public sealed record ParsedText(string Text, IReadOnlyList<ParsedEntity> Entities);

/// <summary>A formatted piece.</summary>
public sealed record ParsedEntity(string Type, int Offset, int Length, string? Url)
{
    /// <summary>As the Bot API's MessageEntity.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["type"] = Type, ["offset"] = Offset, ["length"] = Length };
        if (Url is not null)
        {
            json["url"] = Url;
        }

        return json;
    }
}
