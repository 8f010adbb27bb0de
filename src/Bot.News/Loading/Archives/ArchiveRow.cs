namespace Bot.News.Loading.Archives;

/// <summary>The members of a line of an archive that are read.</summary>
internal sealed record ArchiveRow(string? Id, string? Url, string? Outlet, string? Section, string? Title, string? Published, string? Text);
