using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds roles that stand for a person («الرئيس الفرنسي») where the text somewhere names the person with exactly that role. A role that two
/// persons have is left alone, and so is one of a single word.
/// </summary>
internal sealed class RoleFinder(NameWords words)
{
    private const int ShortestRole = 2;
    private const int LongestRole = 8;

    /// <summary>The roles that stand alone, as mentions of their bearers.</summary>
    /// <param name="drafts">The names of the text.</param>
    /// <param name="fullName">The fullest form of a name.</param>
    public List<NameMention> Find(NameDrafts drafts, Func<NameDrafts.Draft, string> fullName)
    {
        var found = new List<NameMention>();
        var bearers = Introduced(drafts, fullName);
        for (var i = 0; bearers.Count > 0 && i < drafts.Row.Count; i++)
        {
            if (drafts.At(i) is null && FindAt(drafts, i, bearers) is var (end, bearer) && bearer is not null)
            {
                var start = Proclitics.Skip(drafts.Row.Text, drafts.Row[i].Span, words.FindTitle(drafts.Row[i].Normal)!.Value.Letters);
                var span = new TextSpan(start, drafts.Row[end - 1].Span.End);
                found.Add(new NameMention(span, NameKind.Person, fullName(bearer), bearer.Entry?.Latin) { IsRole = true });
                i = end - 1;
            }
        }

        return found;
    }

    private Dictionary<string, NameDrafts.Draft> Introduced(NameDrafts drafts, Func<NameDrafts.Draft, string> fullName)
    {
        var bearers = new Dictionary<string, NameDrafts.Draft>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.InOrder().Where(draft => draft.First - draft.TitleFrom >= ShortestRole))
        {
            var role = Phrases(drafts, draft.TitleFrom, draft.First).LastOrDefault().Phrase ?? "";
            if (!bearers.TryAdd(role, draft) && fullName(bearers[role]) != fullName(draft))
            {
                shared.Add(role);
            }
        }

        foreach (var role in shared)
        {
            bearers.Remove(role);
        }

        return bearers;
    }

    private (int End, NameDrafts.Draft? Bearer) FindAt(NameDrafts drafts, int first, Dictionary<string, NameDrafts.Draft> bearers)
    {
        var found = (End: first, Bearer: (NameDrafts.Draft?)null);
        foreach (var (end, phrase) in Phrases(drafts, first, Math.Min(first + LongestRole, drafts.Row.Count)))
        {
            // Before the name itself the role is its title.
            var isTitle = drafts.At(end) is { Kind: NameKind.Person } && drafts.Row.Before(end) is WordRow.Gap.None or WordRow.Gap.Comma;
            if (!isTitle && bearers.TryGetValue(phrase, out var bearer))
            {
                found = (end, bearer);
            }
        }

        return found;
    }

    // The phrases that begin at a title, each one word longer, up to a gap.
    private IEnumerable<(int End, string Phrase)> Phrases(NameDrafts drafts, int first, int end)
    {
        var row = drafts.Row;
        if (words.FindTitle(row[first].Normal) is not { } title)
        {
            yield break;
        }

        var phrase = title.Word;
        for (var i = first + 1; i < end && row.Before(i) == WordRow.Gap.None; i++)
        {
            phrase = $"{phrase} {row[i].Normal}";
            yield return (i + 1, phrase);
        }
    }
}
