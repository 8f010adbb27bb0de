namespace Bot.CommandLine;

/// <summary>Writes addresses from outside into command lines that a person may copy.</summary>
public static class ShellWord
{
    /// <summary>The address as one word of a shell, between single quotation marks where it holds anything but letters, digits and plain signs.</summary>
    public static string Of(Uri address)
    {
        var text = address.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal);
        return text.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '/' or '.' or '-' or '_' or '%') ? text : $"'{text}'";
    }
}
