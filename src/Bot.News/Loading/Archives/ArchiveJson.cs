using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.News.Loading.Archives;

/// <summary>Reads <see cref="ArchiveRow"/> without reflection: an import is bound by it.</summary>
[JsonSerializable(typeof(ArchiveRow))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class ArchiveJson : JsonSerializerContext;
