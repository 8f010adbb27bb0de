using Bot.Chats.Messages;
using Bot.Chats.Wording;
using Bot.News.Timelines;

namespace Bot.Chats.Commands;

/// <summary>Answers with what happened between the given names. Names stand between spaces, or, when one has several words, between commas.</summary>
public sealed class TimelineCommand(TimelineBuilder timelines, TimelineMessage messages, Texts texts) : IChatCommand
{
    /// <summary>More names than this are never told of together in one article's event line.</summary>
    private const int MaxNames = 5;

    /// <inheritdoc/>
    public string Name => "timeline";

    /// <inheritdoc/>
    public async Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var names = NamesOf(request.Arguments);
        return names.Length switch
        {
            0 => new Message([new Paragraph(texts["timeline.usage"])]),
            > MaxNames => new Message([new Paragraph(texts.Count("timeline.tooMany", MaxNames))]),
            _ => messages.Of(await timelines.BuildAsync(names, null, null, cancellationToken)),
        };
    }

    private static string[] NamesOf(string arguments)
    {
        const StringSplitOptions clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        return arguments.AsSpan().ContainsAny(',', '،') ? arguments.Split([',', '،'], clean) : arguments.Split((char[]?)null, clean);
    }
}
