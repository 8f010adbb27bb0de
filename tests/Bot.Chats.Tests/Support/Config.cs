using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Support;

/// <summary>The shipped configuration.</summary>
public static class Config
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    public static Texts Arabic { get; } = TextsOf("ar");

    public static Texts TextsOf(string language) => Texts.FromFile(Path.Combine(Folder, "texts", language + ".json"));
}
