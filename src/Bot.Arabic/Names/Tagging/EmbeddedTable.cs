using System.Text;

namespace Bot.Arabic.Names.Tagging;

/// <summary>Reads the learnt tables that are numbers only: lines of base 64 after a header of lines that begin with <c>#</c>.</summary>
internal static class EmbeddedTable
{
    /// <summary>The bytes of a table by the name of its resource.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var text = new StringBuilder((int)stream.Length);
        while (reader.ReadLine() is { } line)
        {
            text.Append(line.StartsWith('#') ? "" : line);
        }

        return Convert.FromBase64String(text.ToString());
    }
}
