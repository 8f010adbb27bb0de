using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Bot.CommandLine;

namespace Bot.Settings;

/// <summary>Fills options from given values and says all that is wrong with them at once.</summary>
public sealed class SettingsBinder
{
    private readonly List<string> _faults = [];

    /// <summary>One sentence for each wrong value and each unknown key, with where it was given.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Sets the values, the later over the earlier; what is wrong keeps its default.</summary>
    public T Bind<T>(IEnumerable<SettingEntry> entries)
        where T : class, new()
    {
        var options = new T();
        var settings = Setting.AllOf(typeof(T)).ToDictionary(s => s.Path, StringComparer.OrdinalIgnoreCase);
        foreach (var last in entries.GroupBy(e => e.Path, StringComparer.OrdinalIgnoreCase).Select(g => g.Last()))
        {
            if (!settings.TryGetValue(last.Path, out var setting))
            {
                var meant = Nearest.To(last.Path, settings.Keys);
                _faults.Add($"{last.Origin}: there is no setting '{last.Path}'." + (meant is null ? "" : $" Did you mean '{meant}'?"));
            }
            else if (!string.IsNullOrWhiteSpace(last.Value))
            {
                Set(options, setting, last);
            }
        }

        _faults.AddRange(Setting.SectionsOf(options).SelectMany(CrossFaults));
        return options;
    }

    private static IEnumerable<string> CrossFaults((string Path, object Section) part) => part.Section is IValidatableObject section
        ? section.Validate(new ValidationContext(section)).Select(fault => $"setting section '{part.Path}': {fault.ErrorMessage}.")
        : [];

    private void Set(object options, Setting setting, SettingEntry entry)
    {
        if (!SettingValue.TryRead(setting.Property.PropertyType, entry.Value!, out var value, out var expected))
        {
            _faults.Add($"{entry.Origin}: '{setting.Path}' has to be {expected}.");
            return;
        }

        foreach (var rule in setting.Property.GetCustomAttributes<ValidationAttribute>().Where(rule => !rule.IsValid(value)))
        {
            _faults.Add($"{entry.Origin}: '{setting.Path}' {Demand(rule)}.");
            return;
        }

        setting.Set(options, value);
    }

    private static string Demand(ValidationAttribute rule) => rule switch
    {
        RangeAttribute range => FormattableString.Invariant($"has to be {range.Minimum} to {range.Maximum}"),
        { ErrorMessage: { } message } => message,
        _ => rule.FormatErrorMessage("it"),
    };
}
