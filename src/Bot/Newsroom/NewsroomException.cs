namespace Bot.Newsroom;

/// <summary>A newsroom folder cannot be used. The message is one sentence for the operator that names the file and, where there is one, the line.</summary>
public sealed class NewsroomException : Exception
{
    public NewsroomException()
    {
    }

    public NewsroomException(string message)
        : base(message)
    {
    }

    public NewsroomException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static NewsroomException InFile(string file, string problem, Exception? cause = null) =>
        new($"Newsroom file '{file}': {problem}", cause);

    internal static NewsroomException AtLine(string file, int line, string problem, Exception? cause = null) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Newsroom file '{file}', line {line}: {problem}"), cause);
}
