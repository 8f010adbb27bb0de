using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Finds what is said indirectly: the clause that «أن» or «إن» begins after a verb of speech and its subject.</summary>
internal sealed class StatementFinder(SpeechWords words, SpeechScene scene)
{
    // «قال الوزير، في حديث للصحيفة على هامش المؤتمر، إن»: how far the clause may begin from the verb, in words.
    private const int Farthest = 30;

    // «قوله إن»، «تأكيده على أن»: from a noun it begins at once.
    private const int FarthestFromNoun = 2;

    private readonly SayingStarts _starts = new(words, scene);

    /// <summary>The statements in text order; what is only quoted («قال إن "…"») is none, nor what is told within another («قال إن الشركة أعلنت أن …»).</summary>
    public IReadOnlyList<Statement> Find(IReadOnlyList<Saying> sayings, IReadOnlyList<Quotation> quotations)
    {
        var found = new List<Statement>();
        var (quoted, told) = (0, 0);
        for (var i = 0; i < sayings.Count; i++)
        {
            var saying = sayings[i];
            var next = i + 1 < sayings.Count ? sayings[i + 1].Word : scene.Row.Count;
            if (saying.Word < told || StartOf(saying, next) is not { } start || EndOf(start, sayings, i + 1) is var end && end <= start + 2)
            {
                continue;
            }

            told = end;
            var span = new TextSpan(scene.Row[start].Span.Start, scene.Row[end - 1].Span.End);
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
        var farthest = saying.Verb.Form == SpeechForm.Noun ? FarthestFromNoun : Farthest;
        for (var i = saying.Word + 1; i < Math.Min(next, saying.End + farthest); i++)
        {
            if ((scene.Row.Before(i) & (WordRow.Gap.Line | WordRow.Gap.Stop)) != WordRow.Gap.None)
            {
                return null;
            }

            if (words.BeginsWhatIsSaid(scene.Row, i))
            {
                return i;
            }
        }

        return null;
    }

    // To the end of the sentence, or to where the next of the sayings in it begins; one within the clause ends nothing.
    private int EndOf(int start, IReadOnlyList<Saying> sayings, int next)
    {
        var end = start + 1;
        while (end < scene.Row.Count && scene.SentenceFirst(end) == scene.SentenceFirst(start))
        {
            while (next < sayings.Count && sayings[next].Word < end)
            {
                next++;
            }

            if (next < sayings.Count && sayings[next].Word == end && _starts.Of(sayings[next], start) is { } other)
            {
                return other;
            }

            end++;
        }

        return end;
    }
}
