namespace Bot.Arabic.Events;

/// <summary>Things of a text in text order, handed out sentence by sentence.</summary>
internal sealed class SpanQueue<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf)
{
    private int _next;

    /// <summary>The next things that begin within a span; those that begin before it are dropped. Spans have to come in text order.</summary>
    public IReadOnlyList<T> TakeIn(TextSpan span)
    {
        var taken = new List<T>();
        for (; _next < items.Count && spanOf(items[_next]).Start < span.End; _next++)
        {
            if (span.Contains(spanOf(items[_next])))
            {
                taken.Add(items[_next]);
            }
        }

        return taken;
    }
}
