using Bot.CommandLine.Inspecting;

namespace Bot.CommandLine;

/// <summary><c>bot inspect</c>: shows what the bot understands, one call under it for each kind.</summary>
public sealed class InspectCall : Call
{
    /// <summary>Makes the call.</summary>
    public InspectCall(Terminal terminal)
        : base("inspect", "Shows what the bot understands.")
    {
        Examples = ["bot inspect text article.txt --published 2026-02-03T12:49:00Z", "bot inspect text --jsonl < texts.jsonl > answers.jsonl"];
        Add(new TextInspection(terminal));
        Add(new NamesInspection(terminal));
        Add(new ArticleInspection(terminal));
        Add(new FeedInspection(terminal));
        Add(new StoriesInspection(terminal));
    }
}
