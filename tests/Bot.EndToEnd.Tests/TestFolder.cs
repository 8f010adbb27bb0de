namespace Bot.EndToEnd.Tests;

/// <summary>An empty folder for one test, gone when disposed.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("bot-end-to-end").FullName;

    public static implicit operator string(TestFolder folder) => folder.Path;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
