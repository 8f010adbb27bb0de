using Bot.Chats.Messages;
using Bot.Chats.Wording;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Operators;

/// <summary>Tells operators what has become of their sources, and what to do.</summary>
public sealed class SourceNoticeMessage(Texts texts, DateTexts dates, IOptions<ChatOptions> options)
{
    // Where a whole network was down, all of its sources are dead: a count says it as well as their names.
    private const int MostNamed = 20;

    /// <summary>One message of all notices, at least one; of each kind at most 20 are named, the others counted.</summary>
    public Message Of(IEnumerable<SourceNotice> notices)
    {
        var groups = notices.ToLookup(n => n.Turn);
        return new Message(
        [
            new Title(texts["sources.title"]),
            .. Group("sources.dead", groups[SourceTurn.Dead], Since, "sources.correct"),
            .. Group("sources.retired", groups[SourceTurn.Retired], Name, "sources.correct"),
            .. Group("sources.moved", groups[SourceTurn.Moved], Place, "sources.update"),
            .. Group("sources.works", groups[SourceTurn.Works], Name, null),
        ]);
    }

    private IEnumerable<Block> Group(string title, IEnumerable<SourceNotice> notices, Func<SourceNotice, string> line, string? advice)
    {
        var all = notices.OrderBy(n => n.Source.Id, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            yield break;
        }

        yield return new Headline(texts.Count(title, all.Count));
        var lines = all.Take(MostNamed).Select(line);
        yield return new Paragraph(string.Join('\n', all.Count > MostNamed ? lines.Append(texts.Count("sources.more", all.Count - MostNamed)) : lines));
        if (advice is not null)
        {
            yield return new Note(texts[advice]);
        }
    }

    private string Name(SourceNotice notice) => texts.Format("sources.name", ("name", notice.Source.Name), ("id", notice.Source.Id));

    private string Place(SourceNotice notice) =>
        texts.Format("sources.place", ("source", Name(notice)), ("address", notice.State.MovedTo!.OriginalString));

    private string Since(SourceNotice notice)
    {
        if (notice.State.FailingSince is not { } since)
        {
            return Name(notice);
        }

        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(since, TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone)).DateTime);
        return texts.Format("sources.since", ("source", Name(notice)), ("day", dates.Day(day)));
    }
}
