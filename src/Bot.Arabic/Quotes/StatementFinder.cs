using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Finds what is said indirectly: the clause that «أن» or «إن» begins after a verb of speech and its subject.</summary>
internal sealed class StatementFinder(SpeechWords words, SpeechScene scene)
{
    // «قال الوزير، في حديث للصحيفة على هامش المؤتمر، إن»: how far the clause may begin from the verb, in words.
    private const int Farthest = 30;

    /// <summary>The statements in text order; what is only quoted («قال إن "…"») is none.</summary>
    public IReadOnlyList<Statement> Find(IReadOnlyList<Saying> sayings, IReadOnlyList<Quotation> quotations)
    {
        var found = new List<Statement>();
        var quoted = 0;
        for (var i = 0; i < sayings.Count; i++)
        {
            var saying = sayings[i];
            var next = i + 1 < sayings.Count ? sayings[i + 1].Word : scene.Row.Count;
            if (saying.Verb.Form == SpeechForm.Noun || StartOf(saying, next) is not { } start || SpanOf(start, next) is not { } span)
            {
                continue;
            }

            while (quoted < quotations.Count && quotations[quoted].Span.End <= span.Start)
            {
                quoted++;
            }

            if (quoted == quotations.Count || quotations[quoted].Span.Start > scene.Row[start + 1].Span.Start)
            {
                var kind = saying.Verb.Kind == SpeechKind.Deny ? StatementKind.Denied : StatementKind.Said;
                found.Add(new Statement(span, saying.Subject?.Speaker, kind, saying.IsNamed));
            }
        }

        return found;
    }

    private int? StartOf(Saying saying, int next)
    {
        for (var i = saying.Word + 1; i < Math.Min(next, saying.End + Farthest); i++)
        {
            if ((scene.Row.Before(i) & (WordRow.Gap.Line | WordRow.Gap.Stop)) != WordRow.Gap.None)
            {
                return null;
            }

            if (words.IsComplementizer(scene.Row[i].Normal) && scene.Row[i].Normal is not ("كان" or "وكان"))
            {
                return i;
            }
        }

        return null;
    }

    // To the end of the sentence, or to the next verb of speech in it.
    private TextSpan? SpanOf(int start, int next)
    {
        var end = start + 1;
        while (end < next && scene.SentenceFirst(end) == scene.SentenceFirst(start))
        {
            end++;
        }

        return end > start + 2 ? new TextSpan(scene.Row[start].Span.Start, scene.Row[end - 1].Span.End) : null;
    }
}
