using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage;

/// <summary>Cleans every string on its way into the database, stored or compared.</summary>
internal sealed class CleanTextConverter() : ValueConverter<string, string>(text => StoredText.Clean(text), text => text);
