using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds roles that stand for a person («الرئيس الفرنسي») where the text somewhere names the person with exactly that role. A role that two
/// persons have is left alone, and so is one of a single word. Thread-safe.
/// </summary>
internal sealed class RoleFinder(TitleWords titles, SpeechVerbs verbs)
{
    private const int ShortestRole = 2;
    private const int LongestRole = 8;

    /// <summary>The roles that stand alone, as mentions of their bearers.</summary>
    public List<NameMention> Find(NameDrafts drafts, FullNames fullNames)
    {
        var found = new List<NameMention>();
        var bearers = Introduced(drafts, fullNames);
        for (var i = 0; bearers.Count > 0 && i < drafts.Row.Count; i++)
        {
            if (drafts.At(i) is null && titles.Find(drafts.Row[i].Normal) is { } title && FindAt(drafts, i, title.Word, bearers) is var (end, bearer) && bearer is not null)
            {
                var (form, entry) = fullNames.Of(bearer);
                var words = drafts.Row[i].Span;
                var start = Proclitics.Skip(drafts.Row.Text, words, title.Letters);
                var last = drafts.Row[end - 1].Span.End;
                found.Add(new NameMention(new TextSpan(start, last), NameKind.Person, form, entry?.Latin) { Written = new TextSpan(words.Start, last), IsRole = true });
                i = end - 1;
            }
        }

        return found;
    }

    private Dictionary<string, NameDrafts.Draft> Introduced(NameDrafts drafts, FullNames fullNames)
    {
        var bearers = new Dictionary<string, NameDrafts.Draft>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.InOrder().Where(draft => draft.Kind == NameKind.Person))
        {
            var titleFrom = TitleFrom(drafts, draft);
            if (draft.First - titleFrom < ShortestRole)
            {
                continue;
            }

            var role = Phrases(drafts, titleFrom, titles.Find(drafts.Row[titleFrom].Normal)!.Value.Word, draft.First).LastOrDefault().Phrase ?? "";
            if (!bearers.TryAdd(role, draft) && fullNames.Of(bearers[role]).Form != fullNames.Of(draft).Form)
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

    // Where the title before a name begins: «وزير» in «وزير الخارجية الروسي، سيرغي لافروف»; the name's own first word when it has none.
    private int TitleFrom(NameDrafts drafts, NameDrafts.Draft name)
    {
        var (row, from) = (drafts.Row, name.First);
        for (var i = name.First - 1; i >= 0 && name.First - i <= LongestRole; i--)
        {
            var gap = row.Before(i + 1);
            var isApposed = gap == WordRow.Gap.Comma && i + 1 == name.First;
            if ((gap != WordRow.Gap.None && !isApposed) || drafts.At(i) is { Kind: NameKind.Person } || verbs.Find(row[i].Normal) is { Kind: not SpeechKind.Act })
            {
                break;
            }

            from = titles.Find(row[i].Normal) is null ? from : i;
        }

        return from;
    }

    private (int End, NameDrafts.Draft? Bearer) FindAt(NameDrafts drafts, int first, string title, Dictionary<string, NameDrafts.Draft> bearers)
    {
        var found = (End: first, Bearer: (NameDrafts.Draft?)null);
        foreach (var (end, phrase) in Phrases(drafts, first, title, Math.Min(first + LongestRole, drafts.Row.Count)))
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
    private static IEnumerable<(int End, string Phrase)> Phrases(NameDrafts drafts, int first, string title, int end)
    {
        var (row, phrase) = (drafts.Row, title);
        for (var i = first + 1; i < end && row.Before(i) == WordRow.Gap.None; i++)
        {
            phrase = $"{phrase} {row[i].Normal}";
            yield return (i + 1, phrase);
        }
    }
}
