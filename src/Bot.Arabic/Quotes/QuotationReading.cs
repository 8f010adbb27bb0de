using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Goes through the quoted parts of one text from its start, and decides for each whether it is speech and whose.</summary>
internal sealed class QuotationReading(SpeechWords words, SpeechScene scene)
{
    // An introduction further away introduces something else.
    private const int Near = 60;
    private const int NearAfter = 80;

    private readonly SpeechStory _story = new(words, scene);
    private readonly SpeechTest _test = new(words, scene);
    private readonly List<(Quotation Quotation, int End, bool HasVerb)> _found = [];

    /// <summary>The quotations among the parts, which are in the order of their opening marks.</summary>
    public IReadOnlyList<Quotation> Read(List<QuotedPart> parts)
    {
        var end = 0;
        foreach (var part in parts)
        {
            if (part.Open >= end && TryRead(part))
            {
                end = part.End;
            }
        }

        _story.ReadTo(scene.Row.Count);
        return [.. _found.Select(found => found.Quotation.Speaker is null && found.HasVerb ? found.Quotation with { Speaker = SpeakerToCome(found.End) } : found.Quotation)];
    }

    private bool TryRead(QuotedPart part)
    {
        var first = scene.Row.FirstFrom(part.Content.Start);
        var end = scene.Row.FirstFrom(part.Content.End);
        _story.ReadTo(first);
        var sentence = Math.Max(scene.SentenceStart(part.Open), first - Near);
        var before = StatementsFrom(sentence);
        var (attributed, after) = AttributionAfter(end);
        var continues = Continues(first);
        if (!_test.IsSpeech(part, before.Count > 0 || attributed || IsSourced(sentence, first), continues))
        {
            return false;
        }

        var named = _test.IsDirectlyIntroduced(first) ? SpeakerBefore(before) ?? after : after ?? SpeakerBefore(before);
        var speaker = named ?? SourceBefore(sentence, first) ?? (before.Count > 0 || attributed || continues ? _story.Last : null);
        if (speaker is not null)
        {
            _story.Remember(speaker);
        }

        _found.Add((new Quotation(part.Content, speaker), end, before.Count > 0));
        _story.Skip(end);
        return true;
    }

    // The statements of the sentence before the part, the nearest first.
    private List<Statement> StatementsFrom(int word)
    {
        var found = new List<Statement>();
        for (var i = _story.Statements.Count - 1; i >= 0 && _story.Statements[i].Word >= word; i--)
        {
            found.Add(_story.Statements[i]);
        }

        return found;
    }

    // «قال X … مضيفا "…"»، «عرض X … كما طلب "…"»: without a subject of its own a verb has that of the one before it.
    private static string? SpeakerBefore(List<Statement> nearestFirst) => nearestFirst.Find(statement => statement.Subject is not null)?.Subject;

    // «"…"، قال X»، «"…" بحسب X». A verb with «و» begins something new.
    private (bool Found, string? Speaker) AttributionAfter(int end)
    {
        var row = scene.Row;
        for (var i = end; i < row.Count && i < end + 2; i++)
        {
            var gap = row.Before(i);
            if ((gap & (WordRow.Gap.Line | WordRow.Gap.Colon)) != WordRow.Gap.None || (i > end && gap != WordRow.Gap.None))
            {
                break;
            }

            if (words.SourcePhraseAt(row, i) is > 0 and var length)
            {
                return (true, AfterSource(i + length));
            }

            if (words.Verbs.Find(row[i].Normal) is { Form: SpeechForm.Finite, Kind: not SpeechKind.Act } && row[i].Normal[0] is not ('و' or 'ف'))
            {
                return (true, _story.SpeakerAfter(i + 1));
            }
        }

        return (false, null);
    }

    private bool IsSourced(int from, int end) => Enumerable.Range(from, Math.Max(0, end - from)).Any(i => words.SourcePhraseAt(scene.Row, i) > 0);

    private string? SourceBefore(int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (words.SourcePhraseAt(scene.Row, i) is > 0 and var length)
            {
                return AfterSource(i + length);
            }
        }

        return null;
    }

    // «وفقا لما قال الوزير»، «بحسب ما ذكر الوزير»: a verb may come between.
    private string? AfterSource(int word)
    {
        while (word < scene.Row.Count && (scene.Row[word].Normal is "ما" or "لما" || words.Verbs.Find(scene.Row[word].Normal) is not null))
        {
            word++;
        }

        // «وفقا لشهود»: the preposition is no part of the name.
        var speaker = _story.SpeakerAfter(word);
        return speaker is ['ل', not 'ل', _, ..] && word > 0 && scene.Row[word - 1].Normal is "وفقا" or "طبقا" && scene.NameAt(word) is null ? speaker[1..] : speaker;
    }

    // A quotation that stands alone after one, or after a statement, goes on from it.
    private bool Continues(int first) =>
        (_found.Count > 0 && IsSameOrNextParagraph(_found[^1].End, first))
        || (_story.Statements.Count > 0 && (scene.Row.Before(first) & (WordRow.Gap.Line | WordRow.Gap.Stop)) != WordRow.Gap.None
            && first - _story.Statements[^1].Word <= Near && IsSameOrNextParagraph(_story.Statements[^1].Word + 1, first));

    private bool IsSameOrNextParagraph(int from, int to)
    {
        var lines = 0;
        for (var i = from; i <= to && i < scene.Row.Count && lines < 2; i++)
        {
            lines += (scene.Row.Before(i) & WordRow.Gap.Line) != WordRow.Gap.None ? 1 : 0;
        }

        return lines < 2;
    }

    // A text that begins with «وقال» names the speaker later: «وأضاف X», or whoever speaks next in the paragraph.
    private string? SpeakerToCome(int end)
    {
        var next = StatementAfter(end);
        if (next is null)
        {
            return null;
        }

        var sameParagraph = !Enumerable.Range(end, next.Word - end + 1).Any(i => (scene.Row.Before(i) & WordRow.Gap.Line) != WordRow.Gap.None);
        return next.Verb.Kind == SpeechKind.Add || sameParagraph ? next.Subject : null;
    }

    private Statement? StatementAfter(int word)
    {
        var statements = _story.Statements;
        var (low, high) = (0, statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = statements[middle].Word < word ? (middle + 1, high) : (low, middle);
        }

        for (; low < statements.Count && statements[low].Word <= word + NearAfter; low++)
        {
            if (statements[low].Subject is not null)
            {
                return statements[low];
            }
        }

        return null;
    }
}
