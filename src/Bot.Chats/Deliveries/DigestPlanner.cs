using System.Globalization;
using Bot.Chats.Messages;
using Bot.News.Summarizing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Deliveries;

/// <summary>
/// Turns due digests into deliveries, each due time of each chat once, however often and wherever it runs. Times that were missed while the
/// program was down are made up for by one digest, that of the last of them.
/// </summary>
public sealed class DigestPlanner(
    IChatStore store,
    IEnumerable<IChatPlatform> platforms,
    ChatRoster roster,
    DigestBuilder digests,
    DigestMessage messages,
    IOptions<ChatOptions> options,
    TimeProvider time,
    ILogger<DigestPlanner> logger)
{
    private const int ChatsAtOnce = 200;

    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>Plans all that is due now on the configured platforms.</summary>
    /// <returns>How many chats were planned.</returns>
    public async Task<int> PlanDueAsync(CancellationToken cancellationToken)
    {
        var planned = 0;
        var built = new Dictionary<(DateOnly Day, string Zone), Message>();
        foreach (var platform in platforms)
        {
            IReadOnlyList<Chat> due;
            do
            {
                due = await store.GetDueAsync(platform.Name, time.GetUtcNow(), ChatsAtOnce, cancellationToken);
                foreach (var chat in due)
                {
                    planned += await PlanAsync(platform, chat, built, cancellationToken) ? 1 : 0;
                }
            }
            while (due.Count == ChatsAtOnce);
        }

        if (planned > 0)
        {
            logger.LogInformation("Planned {Chats} digests from {Digests} days and zones.", planned, built.Count);
        }

        return planned;
    }

    private static IReadOnlyList<NewDelivery> Deliveries(Chat chat, DateTimeOffset due, IReadOnlyList<Message> parts) =>
        [.. parts.Select((part, i) => new NewDelivery(
            string.Create(CultureInfo.InvariantCulture, $"{chat.Address.Platform}:{chat.Address.Id}:{due.UtcDateTime:yyyy-MM-ddTHH:mm:ss}Z:{i}"),
            chat.Address,
            part,
            due))];

    // A morning's digest tells the whole day before, an evening's the day itself.
    private static DateOnly DayOf(DateTime localDue) => DateOnly.FromDateTime(localDue).AddDays(TimeOnly.FromDateTime(localDue) < Noon ? -1 : 0);

    private async Task<bool> PlanAsync(IChatPlatform platform, Chat chat, Dictionary<(DateOnly Day, string Zone), Message> built, CancellationToken cancellationToken)
    {
        var zone = roster.ZoneOf(chat);
        var now = time.GetUtcNow();
        var due = chat.NextDigest ?? throw new InvalidOperationException("a due chat has a due time");
        var last = NextDue.LastUntil(now, due, chat.DigestTime, zone);
        var day = DayOf(TimeZoneInfo.ConvertTime(last, zone).DateTime);
        if (!built.TryGetValue((day, zone.Id), out var message))
        {
            message = messages.Of(await digests.BuildAsync(day, zone, [], options.Value.StoriesPerDigest, cancellationToken));
            built.Add((day, zone.Id), message);
        }

        var next = NextDue.After(now, chat.DigestTime, zone);
        return await store.PlanAsync(chat.Address, due, next, Deliveries(chat, due, platform.Split(message)), cancellationToken);
    }
}
