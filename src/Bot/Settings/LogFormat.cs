namespace Bot.Settings;

/// <summary>How a log line is written.</summary>
public enum LogFormat
{
    /// <summary>Time, level, part of the program and sentence, in one line.</summary>
    Text,

    /// <summary>A JSON object with the same and the named values of the sentence.</summary>
    Json,
}
