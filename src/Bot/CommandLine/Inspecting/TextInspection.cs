using System.CommandLine;
using System.Text;
using System.Text.Json;
using Bot.Arabic;
using Bot.Arabic.Summaries;
using Bot.Settings;

namespace Bot.CommandLine.Inspecting;

/// <summary><c>bot inspect text</c>: the summary, quotes, statements, dates, names and events of a text.</summary>
public sealed class TextInspection : LineInspection
{
    // About two sentences, as in a digest.
    private const int UsualBudget = 50;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Option<string?> _published = new("--published")
    {
        Description = "When the text was published, ISO 8601; relative dates are resolved by it.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _title = new("--title") { Description = "The headline of the text." };
    private readonly Lazy<TextAnalyzer> _analyzer = new(() => new TextAnalyzer(Lexicon.FromFolder(SettingsLoader.WordsFolder)));
    private readonly Lazy<Summarizer> _summarizer = new(() => new Summarizer(Lexicon.FromFolder(SettingsLoader.WordsFolder)));

    /// <summary>Makes the call.</summary>
    public TextInspection(Terminal terminal)
        : base(terminal, "text", "Shows the summary, quotes, statements, dates, names and events of a text.")
    {
        Examples = ["bot inspect text article.txt --published 2026-02-03T12:49:00Z", "bot inspect text --jsonl < texts.jsonl > answers.jsonl"];
        Add(_published);
        Add(_title);
    }

    /// <inheritdoc/>
    protected override string? Answer(JsonElement line, Utf8JsonWriter output)
    {
        var fields = new LineFields(line);
        var text = fields.Text("text");
        var title = fields.OptionalText("title");
        var published = fields.OptionalTime("published");
        var budget = fields.OptionalCount("budget_words") ?? UsualBudget;
        if (fields.Error is null)
        {
            var analysis = _analyzer.Value.Analyze(text, published);
            output.WriteTexts("summary", _summarizer.Value.Summarize(analysis, title, budget).Select(sentence => sentence.Of(text)));
            Write(analysis, output);
        }

        return fields.Error;
    }

    /// <inheritdoc/>
    protected override void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request)
    {
        request.WriteString("text", TextOf(content));
        request.WriteString("title", call.GetValue(_title));
        request.WriteString("published", call.GetValue(_published));
    }

    // A file in another encoding, or no text at all, would be shown as a text in which nothing is found.
    private static string TextOf(byte[] content)
    {
        try
        {
            return Utf8.GetString(content.AsSpan(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0));
        }
        catch (DecoderFallbackException)
        {
            throw new SetupException("The file is no text in UTF-8; one in an older encoding is read after `iconv -f windows-1256 -t utf-8`.");
        }
    }

    /// <inheritdoc/>
    protected override void Show(JsonElement request, JsonElement answer) => new TextReport(Terminal).Print(request.GetProperty("text").GetString()!, answer);

    private static void Write(TextAnalysis analysis, Utf8JsonWriter output)
    {
        var text = analysis.Text;
        output.WriteObjects("quotes", analysis.Quotations, quote =>
        {
            output.WriteString("text", quote.Span.Of(text));
            output.WriteString("speaker", quote.Speaker?.InFull);
            output.WriteSpan(quote.Span);
            if (quote.Medium is not null)
            {
                output.WriteString("medium", quote.Medium);
            }
        });
        output.WriteObjects("statements", analysis.Statements, statement =>
        {
            output.WriteString("text", statement.Span.Of(text));
            output.WriteString("speaker", statement.Speaker?.InFull);
            output.WriteString("kind", Json.NameOf(statement.Kind));
            output.WriteSpan(statement.Span);
        });
        output.WriteObjects("dates", analysis.Timexes, timex =>
        {
            output.WriteString("text", timex.Span.Of(text));
            output.WriteSpan(timex.Span);
            output.WriteString("value", timex.Iso);
            output.WriteString("granularity", timex.Clock is null ? Json.NameOf(timex.Value.Granularity) : "time");
            if (timex.HasWrongWeekday)
            {
                output.WriteBoolean("wrong_weekday", true);
            }
        });
        output.WriteObjects("names", analysis.Names, name =>
        {
            output.WriteString("text", name.Written.Of(text));
            output.WriteSpan(name.Written);
            output.WriteString("kind", Json.NameOf(name.Kind));
            output.WriteString("name", name.FullName);
            if (name.Latin is not null)
            {
                output.WriteString("latin", name.Latin);
            }
        });
        output.WriteObjects("events", analysis.Events, happening =>
        {
            output.WriteDate(happening.Date);
            output.WriteString("text", happening.Lead.Of(text));
            output.WriteTexts("names", happening.Names);
        });
    }
}
