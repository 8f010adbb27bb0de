using System.CommandLine;
using System.Text.Json;
using Bot.Chats.Messages;
using Bot.Hosting;
using Bot.News;
using Bot.News.Timelines;

namespace Bot.CommandLine;

/// <summary><c>bot timeline</c>: prints what happened between names.</summary>
public sealed class TimelineCall : Call
{
    private readonly Argument<string[]> _names = new("NAME") { Description = "Names in any script; one of several words in quotation marks.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DateOnly?> _from = CallOptions.Day("--from", "The first day of the timeline.");
    private readonly Option<DateOnly?> _to = CallOptions.Day("--to", "The last day of the timeline.");
    private readonly Option<string> _format = CallOptions.Format();
    private readonly CommonOptions _common;
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    public TimelineCall(Terminal terminal, CommonOptions common)
        : base("timeline", "Prints what happened between names, oldest first, each line with its source.")
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["bot timeline macron putin", "bot timeline ماكرون بوتين --from 2018-05-01 --to 2018-05-31", "bot timeline \"Angela Merkel\" trump --format json"];
        Add(_names);
        Add(_from);
        Add(_to);
        Add(_format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        if (call.GetValue(_from) > call.GetValue(_to))
        {
            throw new SetupException("--from is after --to.\nSee 'bot timeline --help'.");
        }

        var settings = _common.Load(call, _terminal);
        await using var library = await Library.OpenFilledAsync(settings, _terminal, cancellationToken);
        var timeline = await library.Get<TimelineBuilder>().BuildAsync(call.GetValue(_names)!, call.GetValue(_from), call.GetValue(_to), cancellationToken);
        if (CallOptions.IsJson(call.GetValue(_format)))
        {
            await Json.PrintAsync(_terminal, output => Write(timeline, output), cancellationToken);
        }
        else
        {
            _terminal.Print(PlainTextRenderer.Render(library.Get<TimelineMessage>().Of(timeline)));
        }

        return ExitCodes.Done;
    }

    private static void Write(Timeline timeline, Utf8JsonWriter output)
    {
        output.WriteTexts("query", timeline.Query);
        output.WriteObjects("events", timeline.Events, happening =>
        {
            output.WriteDate(happening.Date);
            output.WriteString("text", happening.Text);
            if (happening.ToldBy is not null)
            {
                output.WriteString("told_by", happening.ToldBy);
            }

            output.WriteBoolean("expected", happening.IsExpected);
            if (happening.Quote is not null)
            {
                output.WriteString("quote", happening.Quote);
            }

            output.WriteTexts("ids", happening.Links.Select(link => link.ArticleId));
        });
    }
}
