using System.Buffers;
using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Blocks;

/// <summary>A line that a page shows: a paragraph, a heading, an item of a list, or what stands between two line breaks.</summary>
/// <param name="Text">The clean text, never empty.</param>
/// <param name="Unlinked">The clean text that stands in no link; equal to <paramref name="Text"/> without links.</param>
/// <param name="Container">The innermost block element that holds it.</param>
internal sealed record PageBlock(string Text, string Unlinked, IElement Container)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?؟۔…।。！？:\"»”“」");

    /// <summary>Share of the text that stands in links, 0 to 1.</summary>
    public double LinkShare => 1 - Math.Min(1, (double)Unlinked.Length / Text.Length);

    /// <summary>Whether it ends as a sentence does, or introduces one.</summary>
    public bool IsSentence => SentenceEnds.Contains(Text[^1]);

    /// <summary>Number of words.</summary>
    public int Words => Text.AsSpan().Count(' ') + 1;
}
