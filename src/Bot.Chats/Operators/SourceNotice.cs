using Bot.News;

namespace Bot.Chats.Operators;

/// <summary>What is to be told of a source.</summary>
/// <param name="Source">As it is listed.</param>
/// <param name="State">What is remembered of it.</param>
/// <param name="Told">What operators know of it (<see cref="ISourceNoticeStore"/>); null for nothing.</param>
public sealed record SourceNotice(Source Source, SourceState State, string? Told)
{
    private const string Dead = "dead";
    private const string Retired = "retired";

    /// <summary>What operators know as soon as this is told, in words to compare and to store; null for nothing.</summary>
    public string? Known => State switch
    {
        { Condition: SourceCondition.Dead } => Dead,
        { Condition: SourceCondition.Retired } => Retired,
        // It may be well again in an hour: until then what was told holds.
        { Condition: SourceCondition.Fails } => Told,
        { MovedTo: { } place } => "moved " + place.OriginalString,
        _ => null,
    };

    /// <summary>What has become of the source; null when that need not be told, as when the operator has put its new address into the list.</summary>
    public SourceTurn? Turn => Known switch
    {
        Dead => SourceTurn.Dead,
        Retired => SourceTurn.Retired,
        null => Told is Dead or Retired ? SourceTurn.Works : null,
        _ => SourceTurn.Moved,
    };
}
