using Bot.Chats;

namespace Bot.Storage.Rows;

/// <summary>What operators were told of a source (<see cref="ISourceNoticeStore"/>).</summary>
internal sealed class SourceNoticeRow
{
    public required string SourceId { get; init; }

    public required string Notice { get; init; }
}
