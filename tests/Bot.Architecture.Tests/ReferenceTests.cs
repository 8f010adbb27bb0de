using System.Reflection;
using System.Xml.Linq;

namespace Bot.Architecture.Tests;

/// <summary>An arrow points only downward: Arabic, News, Chats, then the adapters side by side, then the program.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Bot.Arabic"] = [],
        ["Bot.Learning"] = ["Bot.Arabic"],
        ["Bot.News"] = ["Bot.Arabic"],
        ["Bot.Chats"] = ["Bot.Arabic", "Bot.News"],
        ["Bot.Storage"] = ["Bot.Arabic", "Bot.News", "Bot.Chats"],
        ["Bot.Telegram"] = ["Bot.Arabic", "Bot.News", "Bot.Chats"],
        ["Bot.Web"] = ["Bot.Arabic", "Bot.News", "Bot.Chats"],
        ["bot"] = ["Bot.Arabic", "Bot.News", "Bot.Chats", "Bot.Storage", "Bot.Telegram", "Bot.Web"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_rooms_below_it(string room)
    {
        var references = Assembly.Load(room).GetReferencedAssemblies().Select(a => a.Name!).Where(Allowed.ContainsKey);

        Assert.Empty(references.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_project_file_refers_only_to_rooms_below_it(string room)
    {
        var name = string.Equals(room, "bot", StringComparison.Ordinal) ? "Bot" : room;
        var references = XDocument.Load(Path.Combine(Repository.Root, "src", name, name + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Empty(references.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_source_folder_has_its_place_in_the_order()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!);

        Assert.Equal(
            Allowed.Keys.Order(StringComparer.OrdinalIgnoreCase),
            projects.Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("System.Net")]
    [InlineData("Microsoft.Extensions")]
    public void Reading_Arabic_needs_neither_network_nor_services(string forbidden)
    {
        var references = Assembly.Load("Bot.Arabic").GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith(forbidden, StringComparison.Ordinal));
    }
}
