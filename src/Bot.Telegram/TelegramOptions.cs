using System.ComponentModel.DataAnnotations;

namespace Bot.Telegram;

/// <summary>How the bot is reached on Telegram.</summary>
public sealed class TelegramOptions
{
    /// <summary>The secret that @BotFather gives. It is written to no log and no message.</summary>
    /// <value>As <c>123456789:AAF…</c>.</value>
    [Required]
    [RegularExpression("[0-9]+:[A-Za-z0-9_-]+", MatchTimeoutInMilliseconds = 1000, ErrorMessage = "this is no token; @BotFather gives one that looks like 123456789:AAF…")]
    public string? Token { get; set; }

    /// <summary>The address of a Bot API server.</summary>
    /// <value>http or https, without a path; null (the default) is Telegram's own, https://api.telegram.org.</value>
    public Uri? BaseUrl { get; set; }

    /// <summary>How long the server holds a question for news while there is none.</summary>
    /// <value>0 to 50 seconds; the default is 50.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:50", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan PollTimeout { get; set; } = TimeSpan.FromSeconds(50);
}
