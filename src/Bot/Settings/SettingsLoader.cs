namespace Bot.Settings;

/// <summary>Gathers the settings from everywhere they may be given.</summary>
public static class SettingsLoader
{
    private const string Prefix = "BOT_";

    /// <summary>The folder of settings, word lists and texts beside the program.</summary>
    public static string ConfigFolder { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    /// <summary>The word lists.</summary>
    public static string WordsFolder { get; } = Path.Combine(ConfigFolder, "words");

    /// <summary>The rules of single sites; the folder may be missing.</summary>
    public static string SitesFolder { get; } = Path.Combine(ConfigFolder, "sites");

    /// <summary>Reads <c>config/settings.json</c>, then <paramref name="file"/>, then the environment, then <paramref name="data"/>: the later goes over the earlier.</summary>
    /// <param name="file">A settings file; null: the one that <c>BOT_SETTINGS</c> names, if any.</param>
    /// <param name="data">The data folder; null leaves what the settings say.</param>
    /// <param name="environment">The environment; variables that begin with <c>BOT_</c> are settings, with two underscores between section and key.</param>
    /// <exception cref="SetupException">Something is wrong; the message tells all faults, a line each.</exception>
    public static BotSettings Load(string? file, string? data, IReadOnlyDictionary<string, string> environment)
    {
        var entries = SettingsFile.Read(Path.Combine(ConfigFolder, "settings.json")).ToList();
        if ((file ?? environment.GetValueOrDefault(Prefix + "SETTINGS")) is { Length: > 0 } given)
        {
            entries.AddRange(SettingsFile.Read(given));
        }

        entries.AddRange(FromEnvironment(environment));
        if (data is not null)
        {
            entries.Add(new SettingEntry("data", data, "option --data"));
        }

        var binder = new SettingsBinder();
        var settings = binder.Bind<BotSettings>(entries);
        return binder.Faults.Count == 0 ? settings : throw new SetupException(string.Join('\n', binder.Faults));
    }

    // A cluster gives every program variables such as BOT_PORT for a neighbour that is called «bot»: what names neither a setting nor
    // one of our sections is not meant for us.
    private static IEnumerable<SettingEntry> FromEnvironment(IReadOnlyDictionary<string, string> environment)
    {
        var settings = Setting.AllOf(typeof(BotSettings));
        var sections = settings.Select(s => s.Path.Split('.')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return environment
            .Where(v => v.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(v => new SettingEntry(v.Key[Prefix.Length..].Replace("__", ".", StringComparison.Ordinal), v.Value, "environment variable " + v.Key))
            .Where(e => sections.Contains(e.Path.Split('.')[0]))
            .OrderBy(e => e.Path, StringComparer.Ordinal);
    }
}
