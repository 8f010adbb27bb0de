using Bot.News;

namespace Bot.CommandLine.Sources;

/// <summary>Finds the sources that a person names.</summary>
internal static class NamedSources
{
    /// <summary>The sources with these ids, in their order, each once.</summary>
    /// <exception cref="SetupException">An id is not listed; the nearest one is offered.</exception>
    public static IReadOnlyList<Source> Of(IEnumerable<string> ids, IReadOnlyList<Source> listed, string list)
    {
        var chosen = ids.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Source: listed.FirstOrDefault(s => s.Id == id))).ToList();
        var faults = chosen.Where(c => c.Source is null).Select(c => Unknown(c.Id, listed, list)).ToList();
        return faults.Count == 0 ? [.. chosen.Select(c => c.Source!)] : throw new SetupException(string.Join('\n', faults));
    }

    private static string Unknown(string id, IReadOnlyList<Source> listed, string list) => Nearest.To(id, listed.Select(s => s.Id)) is { Length: > 0 } meant
        ? $"There is no source '{id}' in {list}. Did you mean '{meant}'?"
        : $"There is no source '{id}' in {list}. 'bot sources' lists them.";
}
