using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.News.Loading.Pages.Sites;

namespace Bot.Settings;

/// <summary>Reads the rules of single sites, a file each: <c>config/sites/example.org.json</c> with <c>{"content":"#story","remove":[".ticker"]}</c>; comments allowed.</summary>
public static class SiteRuleFiles
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>The rules of a folder; none when there is no such folder.</summary>
    /// <exception cref="SetupException">A file cannot be read, is broken, or holds what is no CSS selector.</exception>
    public static SiteRules Read(string folder) => Directory.Exists(folder)
        ? new SiteRules(Directory.EnumerateFiles(folder, "*.json").ToDictionary(file => Path.GetFileNameWithoutExtension(file).ToLowerInvariant(), ReadFile, StringComparer.Ordinal))
        : SiteRules.None;

    private static SiteRule ReadFile(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var rule = JsonSerializer.Deserialize<SiteRule>(stream, Format) ?? new SiteRule();
            return rule.Fault() is { } selector
                ? throw new SetupException($"The site rule {file}: '{selector}' is no CSS selector. Correct it or take the file away.")
                : rule;
        }
        catch (JsonException fault)
        {
            throw JsonFault.In($"The site rule {file}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The site rule {file} cannot be read: {fault.Message}");
        }
    }
}
