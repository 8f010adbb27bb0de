using System.Globalization;
using Bot.Chats.Deliveries;
using Bot.News;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Operators;

/// <summary>
/// Tells the operators' chats (<see cref="ChatOptions.Operators"/>) what has become of sources, each turn once and all of a time in one message. As it goes
/// by what is remembered of the sources and what was told, a crash loses none.
/// </summary>
public sealed class SourceNoticePlanner(
    ISourceStore states,
    ISourceNoticeStore notices,
    IEnumerable<IChatPlatform> platforms,
    SourceNoticeMessage message,
    IOptions<ChatOptions> options,
    TimeProvider time)
{
    /// <summary>Plans the message about all that operators do not know yet. Chats of a platform that is not configured are passed over; while there is no other, all stays to be told.</summary>
    /// <param name="sources">The sources that are listed now; what was learnt of another address of a source is not told.</param>
    /// <param name="cancellationToken">Gives up; the rest is planned the next time.</param>
    public async Task PlanAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var chats = options.Value.OperatorChats().Join(platforms, c => c.Platform, p => p.Name, (chat, platform) => (chat, platform), StringComparer.Ordinal).ToList();
        if (chats.Count == 0)
        {
            return;
        }

        var told = await notices.GetAllAsync(cancellationToken);
        var remembered = (await states.GetAllAsync(cancellationToken)).ToDictionary(s => s.SourceId, StringComparer.Ordinal);
        var news = sources
            .Where(s => remembered.TryGetValue(s.Id, out var state) && (state.Feed ?? s.Feed) == s.Feed)
            .Select(s => new SourceNotice(s, remembered[s.Id], told.GetValueOrDefault(s.Id)))
            .Where(n => n.Known != n.Told)
            .ToList();
        if (news.Count > 0)
        {
            var changes = news.Select(n => new NoticeChange(n.Source.Id, n.Told, n.Known)).ToList();
            await notices.PlanAsync(changes, [.. chats.SelectMany(c => Deliveries(c.chat, c.platform, news))], cancellationToken);
        }
    }

    private IEnumerable<NewDelivery> Deliveries(ChatAddress chat, IChatPlatform platform, IEnumerable<SourceNotice> news)
    {
        var toTell = news.Where(n => n.Turn is not null).ToList();
        // That each is told once is held by the store, so the key of a message only has to be its own.
        var (key, now) = (Guid.NewGuid(), time.GetUtcNow());
        return toTell.Count == 0
            ? []
            : platform.Split(message.Of(toTell)).Select((part, i) => new NewDelivery(
                string.Create(CultureInfo.InvariantCulture, $"sources:{key}:{i}"), chat, part, now));
    }
}
