using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bot.Architecture.Tests;

/// <summary>Rules that reviews would otherwise have to repeat.</summary>
public sealed class QualityTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] Rooms = ["Bot.Arabic", "Bot.News", "Bot.Chats", "Bot.Storage", "Bot.Telegram", "Bot.Web", "bot"];

    private static IEnumerable<Type> Types => Rooms.SelectMany(room => Assembly.Load(room).GetTypes());

    [Fact]
    public void No_method_is_async_void()
    {
        var methods = Types.SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false));

        Assert.Empty(methods.Select(method => $"{method.DeclaringType}.{method.Name}"));
    }

    [Fact]
    public void Every_namespace_is_its_folder_under_the_room()
    {
        var astray = Types
            .Where(type => type is { IsPublic: true, Namespace: not null } && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => !Directory.Exists(Path.Combine([Repository.Root, "src", .. Folders(type)])));

        Assert.Empty(astray.Select(type => type.FullName));
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal));

        Assert.Empty(files.Where(file => File.ReadLines(file).Skip(400).Any()).Select(file => Path.GetFileName(file)));
    }

    private static string[] Folders(Type type)
    {
        var room = type.Assembly.GetName().Name!;
        room = string.Equals(room, "bot", StringComparison.Ordinal) ? "Bot" : room;
        var inRoom = type.Namespace!.Length > room.Length ? type.Namespace[(room.Length + 1)..].Split('.') : [];
        return [room, .. inRoom];
    }
}
