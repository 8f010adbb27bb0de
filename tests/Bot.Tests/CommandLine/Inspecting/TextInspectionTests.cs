using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.CommandLine.Inspecting;

namespace Bot.Tests.CommandLine.Inspecting;

public sealed class TextInspectionTests : IDisposable
{
    private const string Statement = "قالت الوزيرة هالة الشامي، السبت، لمجلة محلية: \"لن نغلق المدرسة مهما طال الانتظار\".";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Each_line_is_answered_in_order_under_its_own_id()
    {
        var ids = Enumerable.Range(0, 500).Select(n => "a" + n.ToString(CultureInfo.InvariantCulture)).ToList();

        var outcome = await InspectAsync(string.Join('\n', ids.Select(id => $$"""{"id":"{{id}}","text":"وصل الوفد إلى العاصمة."}""")));

        Assert.Equal(0, outcome.Code);
        Assert.Equal(ids, [.. outcome.Lines.Select(IdOf)]);
    }

    [Theory]
    [InlineData("not json", "null", "no JSON object")]
    [InlineData("", "null", "no JSON object")]
    [InlineData("[1]", "null", "no JSON object")]
    [InlineData("""{"id":7}""", "7", "'text' is missing")]
    [InlineData("""{"id":"a","text":"خبر","budget_words":0}""", "\"a\"", "'budget_words' is no whole number over 0")]
    [InlineData("""{"id":"a","text":5}""", "\"a\"", "'text' is no text")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "\"a\"", "'text' is no valid Unicode")]
    [InlineData("""{"id":"a","text":"خبر","published":"أمس"}""", "\"a\"", "'published' is no ISO 8601 time")]
    public async Task A_line_that_cannot_be_read_yields_an_error_and_the_run_goes_on(string bad, string id, string error)
    {
        var outcome = await InspectAsync(bad + "\n" + """{"id":"next","text":"خبر"}""" + "\n");

        Assert.Equal(1, outcome.Code);
        Assert.Equal(2, outcome.Lines.Length);
        var answer = JsonDocument.Parse(outcome.Lines[0]).RootElement;
        Assert.Equal(id, answer.GetProperty("id").GetRawText());
        Assert.Contains(error, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("next", IdOf(outcome.Lines[1]));
    }

    [Fact]
    public async Task A_line_over_the_limit_is_passed_over_with_an_error()
    {
        var input = new byte[JsonLines.MaxLineBytes + 1_000_000];
        Array.Fill(input, (byte)'x');
        "\n{\"id\":1,\"text\":\"x\"}"u8.CopyTo(input.AsSpan(input.Length - 30));
        input.AsSpan(input.Length - 10).Fill((byte)' ');

        var outcome = await _shell.RunAsync(input, ["inspect", "text", "--jsonl"]);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("longer than", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1", JsonDocument.Parse(outcome.Lines[1]).RootElement.GetProperty("id").GetRawText());
    }

    // What is linear takes seconds here; what is not would take hours.
    [Theory]
    [InlineData("\\\"", 1_000_000)]
    [InlineData("«", 1_000_000)]
    [InlineData("قال \\\"كفى\\\". ", 300_000)]
    [InlineData("قالت الوزيرة هالة الشامي يوم السبت 3 يناير 2026 إنها \\\"لن تغلق المدرسة\\\" وأضافت أنها تثق بالأهالي. ", 50_000)]
    [InlineData("01", 5_000_000)]
    public async Task A_line_of_megabytes_is_answered(string piece, int times)
    {
        var line = $$"""{"id":1,"text":"{{string.Concat(Enumerable.Repeat(piece, times))}}"}""";

        var outcome = await InspectAsync(line).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

        Assert.Equal(0, outcome.Code);
        Assert.Equal(1, JsonDocument.Parse(outcome.Lines[0]).RootElement.GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_yield_an_error()
    {
        var outcome = await _shell.RunAsync([.. "{\"id\":1,\"text\":\""u8, 0xE3, 0x28, .. "\"}\n"u8], ["inspect", "text", "--jsonl"]);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("error", outcome.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_may_begin_with_a_byte_order_mark_and_output_never_does()
    {
        var outcome = await _shell.RunAsync([.. Encoding.UTF8.Preamble, .. "{\"id\":\"معرّف\",\"text\":\"خبر\"}\r\n"u8], ["inspect", "text", "--jsonl"]);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("{\"id\":\"معرّف\"", outcome.Output, StringComparison.Ordinal);
        Assert.Equal((byte)'{', outcome.Bytes[0]);
    }

    [Fact]
    public async Task The_answer_has_the_fields_of_the_contract()
    {
        var outcome = await InspectAsync("""{"id":"1","title":"عنوان","published":"2026-02-03T12:49:00Z","text":"وصل الوفد إلى العاصمة.","budget_words":20}""");

        var fields = JsonDocument.Parse(outcome.Lines[0]).RootElement.EnumerateObject().Select(f => f.Name);
        Assert.Equal("id summary quotes statements dates names events", string.Join(' ', fields));
    }

    [Fact]
    public async Task Without_jsonl_a_person_reads_what_was_understood()
    {
        var outcome = await _shell.RunAsync("inspect", "text", _shell.Write("a.txt", "وصل الوفد إلى العاصمة."), "--published", "٢٠٢٦-٠٢-٠٣");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("quotes: none\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_sees_the_speaker_behind_the_quotation_and_the_day_behind_the_date()
    {
        var outcome = await ShowAsync(_shell, Statement);

        Assert.Contains("قالت الوزيرة هالة الشامي، السبت [2026-01-31]، لمجلة محلية: \"لن نغلق المدرسة مهما طال الانتظار\" [— الوزيرة هالة الشامي].\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output);
    }

    [Fact]
    public async Task On_a_screen_what_was_found_has_a_colour_unless_colours_are_unwanted()
    {
        using var watched = new Shell { IsWatched = true };
        Assert.Contains("\u001b[", (await ShowAsync(watched, Statement)).Output, StringComparison.Ordinal);

        watched.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain('\u001b', (await ShowAsync(watched, Statement)).Output);
    }

    [Fact]
    public async Task A_text_cannot_recolour_the_screen() =>
        Assert.DoesNotContain("\u001b[31m", (await ShowAsync(_shell, "خبر \u001b[31m أحمر")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_no_UTF_8_text_is_refused_with_what_to_do()
    {
        var outcome = await _shell.RunAsync([0xCE, 0xC8, 0xD1], ["inspect", "text"]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("no text in UTF-8", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    private static Task<Shell.Outcome> ShowAsync(Shell shell, string text) => shell.RunAsync(text, ["inspect", "text", "--published", "2026-02-03"]);

    private Task<Shell.Outcome> InspectAsync(string input) => _shell.RunAsync(input, ["inspect", "text", "--jsonl"]);

    private static string IdOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
}
