using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Goes through the quoted parts of one text from its start, and decides for each whether it is speech and whose.</summary>
internal sealed class QuotationReading(SpeechWords words, SpeechScene scene, SpeechReaders readers)
{
    // An introduction further away introduces something else.
    private const int Near = 60;
    private const int NearAfter = 80;

    private readonly SayingReader _sayings = new(words, scene, readers);
    private readonly AttributionReader _attributions = new(words, scene, readers);
    private readonly MediumReader _media = new(words, scene);
    private readonly SpeechTest _test = new(words, scene);
    private readonly List<Found> _found = [];

    /// <summary>The sayings of the text outside its quotations; complete when the quotations are read.</summary>
    public IReadOnlyList<Saying> Sayings => _sayings.Sayings;

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

        _sayings.ReadTo(scene.Row.Count);
        return [.. _found.Select(Complete)];
    }

    private bool TryRead(QuotedPart part)
    {
        var first = scene.Row.FirstFrom(part.Content.Start);
        var end = scene.Row.FirstFrom(part.Content.End);
        _sayings.ReadTo(first);
        var sentence = Math.Max(first < scene.Row.Count ? SentenceOf(part, first) : 0, first - Near);
        var before = Nearest(sentence, first);
        var after = _attributions.After(end);
        var source = _attributions.Before(sentence, first);
        var continues = Continues(first);
        if (!_test.IsSpeech(part, before is not null || after.Exists || source.Exists || _test.FollowsText(first), continues))
        {
            return false;
        }

        var speaker = SpeakerOf(before, after, source, first) ?? (before is not null || after.Exists || continues ? _sayings.Memory.Last : null)
            ?? (before is null && (scene.Row.Before(first) & WordRow.Gap.Colon) != WordRow.Gap.None ? _sayings.Topic ?? _sayings.Memory.Last ?? _sayings.Memory.Meant(Agreement.Any) : null);
        speaker = speaker is null ? null : _sayings.Memory.Remember(speaker);
        _found.Add(new Found(part.Content, end, speaker?.Speaker, before is not null, before is null ? null : _media.Between(before.Word + 1, first)));
        _sayings.Skip(end);
        return true;
    }

    // The mark itself may stand before the first word of the sentence.
    private int SentenceOf(QuotedPart part, int first) =>
        scene.SentenceFirst(first) is var start && start == first && first > 0 && scene.Row.Before(first) is var gap && (gap & (WordRow.Gap.Stop | WordRow.Gap.Line)) == WordRow.Gap.None && part.Open > scene.Row[first - 1].Span.Start
            ? scene.SentenceFirst(first - 1)
            : start;

    // The saying that is nearest before the part in its sentence, rather one that tells who speaks.
    private Saying? Nearest(int from, int first)
    {
        var sayings = _sayings.Sayings;
        Saying? nearest = null;
        for (var i = sayings.Count - 1; i >= 0 && sayings[i].Word >= from; i--)
        {
            if (sayings[i].Subject is not null && !IsAside(sayings[i], first))
            {
                return sayings[i];
            }

            nearest = nearest?.Subject is null && sayings[i].Subject is not null ? sayings[i] : nearest ?? sayings[i];
        }

        return nearest;
    }

    // «قال مصدر في تصريح نقلته الوكالة "…"»، «وأضاف بعد أن اعترفت الحكومة: "…"»: what is told beside is not where the words come from.
    private bool IsAside(Saying saying, int first) =>
        (saying.Verb.Kind == SpeechKind.Carry && SpeechWords.HasPronoun(scene.Row[saying.Word].Normal))
        || ((scene.Row.Before(first) & WordRow.Gap.Colon) != WordRow.Gap.None && words.IsSubordinate(scene.Row, saying.Word));

    // Who only carries the words is the speaker where nobody else is.
    private SpeakerPhrase? SpeakerOf(Saying? before, Attribution after, Attribution source, int first)
    {
        var named = after.Carries ? null : after.Speaker;
        var nearSource = source.Carries ? null : source.Speaker;
        if (nearSource?.End == first)
        {
            return nearSource;
        }

        var said = (_test.IsDirectlyIntroduced(first) ? before?.Subject ?? named : named ?? before?.Subject) ?? nearSource;
        return said ?? (before is null ? after.Speaker ?? source.Speaker : null);
    }

    // A quotation that stands alone after one, or after a statement, goes on from it.
    private bool Continues(int first) =>
        (_found.Count > 0 && IsSameOrNextParagraph(_found[^1].End, first))
        || (_sayings.Sayings.Count > 0 && (scene.Row.Before(first) & (WordRow.Gap.Line | WordRow.Gap.Stop)) != WordRow.Gap.None
            && first - _sayings.Sayings[^1].Word <= Near && IsSameOrNextParagraph(_sayings.Sayings[^1].Word + 1, first));

    private bool IsSameOrNextParagraph(int from, int to)
    {
        var lines = 0;
        for (var i = from; i <= to && i < scene.Row.Count && lines < 2; i++)
        {
            lines += (scene.Row.Before(i) & WordRow.Gap.Line) != WordRow.Gap.None ? 1 : 0;
        }

        return lines < 2;
    }

    private Quotation Complete(Found found)
    {
        var speaker = found.Speaker ?? (found.HasVerb ? SpeakerToCome(found.End) : null);
        return new Quotation(found.Span, speaker is null ? null : _sayings.Memory.InFull(speaker), found.Medium);
    }

    // A text that begins with «وقال» names the speaker later: «وأضاف X», or whoever speaks next in the paragraph.
    private Speaker? SpeakerToCome(int end)
    {
        var next = NamedAfter(end);
        if (next is null)
        {
            return null;
        }

        var sameParagraph = !Enumerable.Range(end, next.Word - end + 1).Any(i => (scene.Row.Before(i) & WordRow.Gap.Line) != WordRow.Gap.None);
        return next.Verb.Kind == SpeechKind.Add || sameParagraph || IsKnownAlready(next) ? next.Subject!.Speaker : null;
    }

    // «وأكد الخطيب أن»: a single word is for one whom the text has named before it begins.
    private bool IsKnownAlready(Saying saying) =>
        saying.Subject is { } subject && saying.End - saying.Word == 2 && subject.End - subject.First == 1
        && (scene.Row.Before(saying.End) != WordRow.Gap.None || (saying.End < scene.Row.Count && words.IsBoundary(scene.Row[saying.End].Normal)));

    private Saying? NamedAfter(int word)
    {
        var sayings = _sayings.Sayings;
        var (low, high) = (0, sayings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sayings[middle].Word < word ? (middle + 1, high) : (low, middle);
        }

        for (; low < sayings.Count && sayings[low].Word <= word + NearAfter; low++)
        {
            if (sayings[low] is { IsNamed: true, Subject: not null, Verb.Kind: not SpeechKind.Carry })
            {
                return sayings[low];
            }
        }

        return null;
    }

    private readonly record struct Found(TextSpan Span, int End, Speaker? Speaker, bool HasVerb, string? Medium);
}
