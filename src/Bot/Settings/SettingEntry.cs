namespace Bot.Settings;

/// <summary>One value as it was given.</summary>
/// <param name="Path">The key with its sections, as <c>web.port</c>; letter case does not matter.</param>
/// <param name="Value">The value as text; null or empty leaves the default.</param>
/// <param name="Origin">Where it was given, for people: <c>settings.json, line 4</c> or <c>environment variable BOT_WEB__PORT</c>.</param>
public sealed record SettingEntry(string Path, string? Value, string Origin);
