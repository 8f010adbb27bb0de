namespace Bot.Arabic.Summaries;

/// <summary>Where spans begin, asked for sentence by sentence.</summary>
/// <param name="spans">Spans in text order.</param>
internal sealed class SpanStarts(IEnumerable<TextSpan> spans)
{
    private readonly Queue<int> _starts = new(spans.Select(s => s.Start));

    /// <summary>Whether a span begins in a sentence; sentences have to come in text order.</summary>
    public bool AnyIn(TextSpan sentence)
    {
        var any = false;
        while (_starts.TryPeek(out var start) && start < sentence.End)
        {
            any |= _starts.Dequeue() >= sentence.Start;
        }

        return any;
    }
}
