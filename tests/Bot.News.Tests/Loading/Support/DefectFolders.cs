using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.News.Tests.Loading.Support;

/// <summary>
/// Folders, each named by a defect, with what came from outside and what has to be read from it (expected.json). With UPDATE_EXPECTED=1
/// the expectations are written anew from what is read: review the difference before it is committed.
/// </summary>
/// <param name="kind">The folder of the folders, such as <c>Pages</c>.</param>
internal sealed class DefectFolders(string kind)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private string Root => Path.Combine(AppContext.BaseDirectory, kind);

    /// <summary>The names, in order.</summary>
    public TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>The file of a folder, by its name without extension.</summary>
    public string FileOf(string name, string file) => Directory.GetFiles(Path.Combine(Root, name), file + ".*").Single();

    /// <summary>Holds what is read against the folder's expectation.</summary>
    public async Task CheckAsync<T>(string name, T read)
    {
        var token = TestContext.Current.CancellationToken;
        var printed = JsonSerializer.Serialize(read, Json) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "", "Expectations are not rewritten where the project is checked.");
            await File.WriteAllTextAsync(Path.Combine(SourceFolder(), name, "expected.json"), printed, new UTF8Encoding(false), token);
        }
        else
        {
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Root, name, "expected.json"), token), printed);
        }
    }

    private string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the project.");
        }

        return Path.Combine(folder.FullName, "tests", "Bot.News.Tests", kind);
    }
}
