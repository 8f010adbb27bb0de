using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Bot.Newsroom.Pages;

/// <summary>
/// A page with placeholders: <c>{{name}}</c> (escaped for HTML), <c>{{name form}}</c> (a time in that form), <c>{{json name}}</c> and
/// <c>{{json name form}}</c> (a JSON string that may stand in a script), <c>{{#name}}…{{/name}}</c> (once for each item, or once where the
/// name has a value).
/// </summary>
internal sealed class PageTemplate
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "outlet", "name", "language", "url", "title", "section", "author", "summary", "published", "updated",
        "picture", "caption", "credit", "tags", "tag", "body", "paragraph", "heading", "box", "related",
    };

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly IReadOnlyList<Node> _nodes;

    private PageTemplate(IReadOnlyList<Node> nodes) => _nodes = nodes;

    /// <param name="file">Named in errors.</param>
    /// <exception cref="NewsroomException">A placeholder is unknown or left open.</exception>
    public static PageTemplate Parse(string file, string text)
    {
        var open = new Stack<(string Name, int Line, List<Node> Nodes)>();
        open.Push(("", 1, []));
        var position = 0;
        while (text.IndexOf("{{", position, StringComparison.Ordinal) is >= 0 and var start)
        {
            var line = 1 + text.AsSpan(0, start).Count('\n');
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            var tag = end < 0 ? throw NewsroomException.AtLine(file, line, "'{{' has no '}}'.") : text[(start + 2)..end].Trim();
            open.Peek().Nodes.Add(new Literal(text[position..start]));
            position = end + 2;
            if (tag.StartsWith('#'))
            {
                open.Push((Known(file, line, tag[1..]), line, []));
            }
            else if (tag.StartsWith('/'))
            {
                var (name, _, nodes) = open.Count > 1 && open.Peek().Name == tag[1..] ? open.Pop() : throw NewsroomException.AtLine(file, line, $"{{{{{tag}}}}} closes nothing.");
                open.Peek().Nodes.Add(new Section(name, nodes));
            }
            else
            {
                open.Peek().Nodes.Add(ParseValue(file, line, tag));
            }
        }

        open.Peek().Nodes.Add(new Literal(text[position..]));
        return open.Count == 1
            ? new PageTemplate(open.Peek().Nodes)
            : throw NewsroomException.AtLine(file, open.Peek().Line, $"{{{{#{open.Peek().Name}}}}} is not closed.");
    }

    /// <summary>The page with all placeholders filled.</summary>
    public string Fill(TemplateScope scope, OutletCalendar calendar)
    {
        var page = new StringBuilder();
        Write(_nodes, scope, calendar, page);
        return page.ToString();
    }

    private static void Write(IReadOnlyList<Node> nodes, TemplateScope scope, OutletCalendar calendar, StringBuilder page)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Literal literal:
                    page.Append(literal.Text);
                    break;
                case Value value:
                    page.Append(value.IsJson ? JsonSerializer.Serialize(value.Read(scope, calendar), Json) : Html.Encode(value.Read(scope, calendar)));
                    break;
                case Section section:
                    foreach (var item in scope.Items(section.Name))
                    {
                        Write(section.Nodes, item, calendar, page);
                    }

                    break;
            }
        }
    }

    private static Value ParseValue(string file, int line, string tag)
    {
        const string json = "json ";
        var isJson = tag.StartsWith(json, StringComparison.Ordinal);
        var rest = isJson ? tag[json.Length..] : tag;
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        var value = new Value(Known(file, line, space < 0 ? rest : rest[..space]), space < 0 ? null : rest[(space + 1)..], isJson);
        try
        {
            _ = value.Form is null ? "" : DateTimeOffset.UnixEpoch.ToString(value.Form, CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw NewsroomException.AtLine(file, line, $"'{value.Form}' is not a date and time format.", e);
        }

        return value;
    }

    private static string Known(string file, int line, string name) => Names.Contains(name)
        ? name
        : throw NewsroomException.AtLine(file, line, $"there is no value '{name}'; known are {string.Join(", ", Names)}.");

    private abstract record Node;

    private sealed record Literal(string Text) : Node;

    private sealed record Section(string Name, IReadOnlyList<Node> Nodes) : Node;

    private sealed record Value(string Name, string? Form, bool IsJson) : Node
    {
        public string Read(TemplateScope scope, OutletCalendar calendar)
        {
            if (Form is null)
            {
                return scope.Text(Name);
            }

            return scope.Time(Name) is { } time ? calendar.Write(time, Form) : "";
        }
    }
}
