using System.ComponentModel.DataAnnotations;

namespace Bot.Chats;

/// <summary>What holds for a chat that chose nothing else, and the sizes of messages.</summary>
public sealed class ChatOptions : IValidatableObject
{
    /// <summary>When the daily digest is due, local time of <see cref="TimeZone"/>.</summary>
    /// <value>00:00 to 23:59; the default is 08:00. From noon on the digest tells the day itself, before noon the day before.</value>
    public TimeOnly DigestTime { get; set; } = new(8, 0);

    /// <summary>The time zone of a chat's days and times.</summary>
    /// <value>An IANA name; the default is <c>Asia/Riyadh</c>.</value>
    [Required]
    public string TimeZone { get; set; } = "Asia/Riyadh";

    /// <summary>The language of everything that the bot itself says; news stays as it was written.</summary>
    /// <value><c>ar</c> (the default) or <c>en</c>.</value>
    [RegularExpression("ar|en", MatchTimeoutInMilliseconds = 1000)]
    public string Language { get; set; } = "ar";

    /// <summary>The most stories in a digest.</summary>
    /// <value>1 to 50; the default is 7.</value>
    [Range(1, 50)]
    public int StoriesPerDigest { get; set; } = 7;

    /// <summary>The most lines in a timeline; of more, the newest are shown.</summary>
    /// <value>1 to 200; the default is 20.</value>
    [Range(1, 200)]
    public int EventsPerTimeline { get; set; } = 20;

    /// <summary>The chats that are told when a source has died, has moved or works again.</summary>
    /// <value>Platform and id of each, between semicolons, as in <c>telegram:-100123;telegram:456</c>; the default is none.</value>
    public string Operators { get; set; } = "";

    /// <summary>The addresses of <see cref="Operators"/>, each once.</summary>
    public IReadOnlyList<ChatAddress> OperatorChats() =>
        [.. OperatorTexts().Select(text => ChatAddress.TryParse(text, out var chat) ? chat : null).OfType<ChatAddress>().Distinct()];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new ValidationResult($"there is no time zone '{TimeZone}'; IANA names such as Asia/Riyadh are known", [nameof(TimeZone)]);
        }

        foreach (var text in OperatorTexts().Where(text => !ChatAddress.TryParse(text, out _)))
        {
            yield return new ValidationResult($"'{text}' is no chat; a platform and a chat's id there are, as in telegram:-100123", [nameof(Operators)]);
        }
    }

    private string[] OperatorTexts() => Operators.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
