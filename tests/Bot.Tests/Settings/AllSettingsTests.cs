using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Bot.Settings;

namespace Bot.Tests.Settings;

/// <summary>Prints the table of all settings and holds each to its own words.</summary>
public sealed class AllSettingsTests
{
    public static TheoryData<string> Paths => [.. Setting.AllOf(typeof(BotSettings)).Select(s => s.Path)];

    [Fact]
    public void The_table_of_all_settings()
    {
        var defaults = new BotSettings();
        foreach (var setting in Setting.AllOf(typeof(BotSettings)))
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{setting.Path} = {setting.Get(defaults) ?? "null"}  ({RangeText(setting)}) {Documentation(setting)}");
            TestContext.Current.TestOutputHelper!.WriteLine(line);
            Assert.True(Documentation(setting).Length > 20, $"{setting.Path} has no doc comment that says something");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_default_is_valid_and_the_shipped_file_shows_it(string path)
    {
        var setting = Setting.AllOf(typeof(BotSettings)).Single(s => s.Path == path);
        var value = setting.Get(new BotSettings());

        Assert.All(setting.Property.GetCustomAttributes<ValidationAttribute>(), rule => Assert.True(value is null || rule.IsValid(value), $"{path} {rule}"));
        var shipped = SettingsFile.Read(Path.Combine(SettingsLoader.ConfigFolder, "settings.json")).SingleOrDefault(e => e.Path == path);
        Assert.True(shipped is not null, $"config/settings.json does not show {path}");
        if (shipped.Value is not null)
        {
            Assert.True(SettingValue.TryRead(setting.Property.PropertyType, shipped.Value, out var read, out _));
            Assert.Equal(value, read);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_number_or_a_time_span_has_a_range_that_is_held(string path)
    {
        var setting = Setting.AllOf(typeof(BotSettings)).Single(s => s.Path == path);
        if (setting.Property.PropertyType != typeof(int) && setting.Property.PropertyType != typeof(TimeSpan))
        {
            return;
        }

        Assert.True(RangeOf(setting) is not null, $"{path} has no range");
        var binder = new SettingsBinder();
        binder.Bind<BotSettings>([new SettingEntry(path, setting.Property.PropertyType == typeof(int) ? "-2000000000" : "-10000.00:00:00", "here")]);
        Assert.Contains(binder.Faults, fault => fault.StartsWith($"here: '{path}' has to be", StringComparison.Ordinal));
    }

    private static RangeAttribute? RangeOf(Setting setting) => setting.Property.GetCustomAttribute<RangeAttribute>();

    private static string RangeText(Setting setting) =>
        RangeOf(setting) is { } range ? string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} to {range.Maximum}") : setting.Property.PropertyType.Name;

    private static string Documentation(Setting setting)
    {
        var owner = setting.Property.DeclaringType!;
        var file = Path.ChangeExtension(owner.Assembly.Location, ".xml");
        var member = XDocument.Load(file).Descendants("member").SingleOrDefault(m => (string?)m.Attribute("name") == $"P:{owner.FullName}.{setting.Property.Name}");
        return string.Join(' ', (member?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
