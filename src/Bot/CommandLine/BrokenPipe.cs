namespace Bot.CommandLine;

/// <summary>Knows the error of writing to a reader that has gone.</summary>
public static class BrokenPipe
{
    // errno EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows as HRESULT.
    private static readonly int[] Codes = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Whether the exception, or one that it wraps, is such an error.</summary>
    public static bool Causes(Exception exception) =>
        exception is IOException && Codes.Contains(exception.HResult)
        || exception.InnerException is { } inner && Causes(inner);
}
