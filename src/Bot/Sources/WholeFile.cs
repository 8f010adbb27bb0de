namespace Bot.Sources;

/// <summary>Writes files of which a reader sees the old content or the new one, never a part.</summary>
internal static class WholeFile
{
    /// <summary>Where the content of a path is: what it leads to, where it is a link.</summary>
    public static string PlaceOf(string path) =>
        Path.GetFullPath(new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName);

    /// <summary>Writes beside the file and puts the result in its place, with the rights that it had. Where the path is a link, what it leads to is written.</summary>
    /// <exception cref="IOException">It cannot be written; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var place = PlaceOf(path);
        var draft = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(place))
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(place));
            }

            File.Move(draft, place, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
