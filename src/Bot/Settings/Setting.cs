using System.Reflection;

namespace Bot.Settings;

/// <summary>One setting that exists.</summary>
/// <param name="Path">Its key with sections, as a file has it: <c>web.port</c>.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Sections">The properties that lead to it from the root.</param>
public sealed record Setting(string Path, PropertyInfo Property, IReadOnlyList<PropertyInfo> Sections)
{
    /// <summary>All settings under a type of options, in the order of declaration. Sections are the properties whose type is a class with settings of its own.</summary>
    public static IReadOnlyList<Setting> AllOf(Type options) => [.. Under(options, [])];

    /// <summary>All sections of some options with their paths.</summary>
    public static IEnumerable<(string Path, object Section)> SectionsOf(object options, string prefix = "") =>
        options.GetType().GetProperties()
            .Where(property => IsSection(property.PropertyType))
            .Select(property => (Path: prefix + KeyOf(property), Section: property.GetValue(options)!))
            .SelectMany(part => SectionsOf(part.Section, part.Path + ".").Prepend(part));

    /// <summary>The value that the options have.</summary>
    public object? Get(object options) => Property.GetValue(Owner(options));

    /// <summary>Puts a value into the options, whose sections must not be null.</summary>
    public void Set(object options, object? value) => Property.SetValue(Owner(options), value);

    private object Owner(object options) => Sections.Aggregate(options, (owner, section) => section.GetValue(owner)!);

    private static IEnumerable<Setting> Under(Type type, IReadOnlyList<PropertyInfo> sections) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .SelectMany(property => IsSection(property.PropertyType)
                ? Under(property.PropertyType, [.. sections, property])
                : [new Setting(string.Join('.', sections.Append(property).Select(KeyOf)), property, sections)]);

    private static bool IsSection(Type type) => type.IsClass && type != typeof(string) && type != typeof(Uri);

    private static string KeyOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
