namespace Bot.Settings;

/// <summary>Finds the folder of the databases and makes sure that it can be written.</summary>
public static class DataFolder
{
    private const string Name = "arabic-news-bot";

    /// <summary>The folder, which exists and can be written when this returns.</summary>
    /// <exception cref="SetupException">It cannot be found, made or written.</exception>
    public static string Open(BotSettings settings, IReadOnlyDictionary<string, string> environment)
    {
        var folder = Path.GetFullPath(settings.Data ?? Default(environment));
        try
        {
            Directory.CreateDirectory(folder);
            // Rights alone do not tell: the disk may be full or mounted read-only.
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllText(probe, Name);
            File.Delete(probe);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The data folder {folder} cannot be written: {fault.Message} Make it writable for this user, or name another with --data DIR or BOT_DATA.");
        }
    }

    // SpecialFolder.LocalApplicationData quietly becomes a folder of the root directory where there is no home.
    private static string Default(IReadOnlyDictionary<string, string> environment)
    {
        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), Name);
        }

        if (environment.GetValueOrDefault("XDG_DATA_HOME") is { Length: > 0 } data && Path.IsPathRooted(data))
        {
            return Path.Combine(data, Name);
        }

        return environment.GetValueOrDefault("HOME") is { Length: > 0 } home
            ? Path.Combine(home, ".local", "share", Name)
            : throw new SetupException("There is no data folder: HOME is not set. Name a folder with --data DIR or BOT_DATA.");
    }
}
