using Bot.Chats.Messages;

namespace Bot.Chats.Tests.Support;

/// <summary>A platform of parts of two blocks that answers what a test tells it to, and «sent» when it was told nothing.</summary>
public sealed class ScriptedPlatform(string name = "test") : IChatPlatform
{
    private readonly Queue<SendResult> answers = new();
    private readonly List<(ChatAddress To, string Text)> calls = [];

    public string Name => name;

    /// <summary>Every call: to whom, what, in order; whether it was taken is the script's matter.</summary>
    public IReadOnlyList<(ChatAddress To, string Text)> Calls => calls;

    /// <summary>Happens at each call before it is answered.</summary>
    public Action OnSend { get; set; } = () => { };

    public void Answer(params SendResult[] results) => Array.ForEach(results, answers.Enqueue);

    public IReadOnlyList<Message> Split(Message message) => MessageSplitter.Split(message, part => part.Blocks.Count <= 2);

    public Task<SendResult> SendAsync(ChatAddress to, Message part, CancellationToken cancellationToken)
    {
        OnSend();
        cancellationToken.ThrowIfCancellationRequested();
        calls.Add((to, PlainTextRenderer.Render(part)));
        return Task.FromResult(answers.TryDequeue(out var answer) ? answer : new SendResult.Sent());
    }
}
