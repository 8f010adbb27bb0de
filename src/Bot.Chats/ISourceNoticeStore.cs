using Bot.Chats.Deliveries;

namespace Bot.Chats;

/// <summary>Remembers what operators were told of each source. All calls may run side by side, also from several processes on one database.</summary>
public interface ISourceNoticeStore
{
    /// <summary>What operators know by the source's id (<see cref="News.SourceState.SourceId"/>); a source that they were told nothing of is missing.</summary>
    Task<IReadOnlyDictionary<string, string>> GetAllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// In one transaction: enqueues <paramref name="deliveries"/> and remembers what they tell. Does nothing when any of the changes no longer
    /// begins where it did, so that each is told once, whoever plans it and however often.
    /// </summary>
    /// <returns>Whether it was planned.</returns>
    Task<bool> PlanAsync(IReadOnlyCollection<NoticeChange> changes, IReadOnlyList<NewDelivery> deliveries, CancellationToken cancellationToken);
}
