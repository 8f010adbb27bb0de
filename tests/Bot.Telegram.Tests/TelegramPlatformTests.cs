using Bot.Chats;
using Bot.Chats.Messages;
using Bot.Chats.Tests.Support;
using BotApiServer;
using CsCheck;

namespace Bot.Telegram.Tests;

public sealed class TelegramPlatformTests : IAsyncLifetime
{
    private static readonly ChatAddress Person = new("telegram", "7");

    private static readonly Message Hello = new([new Paragraph("أهلًا")]);

    private TelegramRoom room = null!;

    public async ValueTask InitializeAsync() => room = await TelegramRoom.OpenAsync();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public void Every_part_of_any_message_is_within_the_limits() => MessageGen.Message.Sample(
        message => Assert.All(room.Platform.Split(message), part =>
        {
            var parsed = HtmlParser.Parse(new TelegramHtmlRenderer(isRightToLeft: true).Render(part));
            Assert.InRange(parsed.Text.Length, 0, 4096);
            Assert.InRange(parsed.Entities.Count, 0, 100);
        }),
        iter: 30);

    [Fact]
    public async Task A_message_arrives_formatted_and_without_a_preview()
    {
        Assert.IsType<SendResult.Sent>(await SendAsync(new Message([new Headline("قمة"), new QuotationBlock("نعم", "ليلى")])));

        var sent = Assert.Single(room.Server.Bot.Sent);
        Assert.Equal(["bold", "blockquote"], sent.Parsed.Entities.Select(e => e.Type), StringComparer.Ordinal);
        Assert.True(sent.HasNoPreview);
    }

    [Fact]
    public async Task Telegrams_wait_is_passed_on_to_the_second_and_the_chat_rests()
    {
        room.Server.Bot.FailNext("sendMessage", ApiError.TooManyRequests(17));

        Assert.Equal(new SendResult.Wait(TimeSpan.FromSeconds(17)), await SendAsync(Hello));
        Assert.Equal(new SendResult.Wait(TimeSpan.FromSeconds(17)), await SendAsync(Hello));
        room.Chats.Time.Advance(TimeSpan.FromSeconds(17));
        Assert.IsType<SendResult.Sent>(await SendAsync(Hello));
    }

    public static TheoryData<ApiError, Type> Refusals { get; } = new()
    {
        { ApiError.Blocked, typeof(SendResult.Unreachable) },
        { ApiError.Kicked, typeof(SendResult.Unreachable) },
        { ApiError.Bad("chat not found"), typeof(SendResult.Unreachable) },
        { ApiError.Bad("not enough rights to send text messages to the chat"), typeof(SendResult.Unreachable) },
        { ApiError.Bad("message is too long"), typeof(SendResult.Refused) },
        { ApiError.Bad("can't parse entities: Unsupported start tag \"x\" at byte offset 0"), typeof(SendResult.Refused) },
        { ApiError.Internal, typeof(SendResult.Failed) },
        { ApiError.Unauthorized, typeof(SendResult.Failed) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_is_told_by_what_it_means(ApiError error, Type meaning)
    {
        room.Server.Bot.FailNext("sendMessage", error);

        Assert.IsType(meaning, await SendAsync(Hello));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_gives_its_new_address()
    {
        room.Server.Bot.FailNext("sendMessage", ApiError.Migrated(-100777));

        Assert.Equal(new SendResult.Moved(new ChatAddress("telegram", "-100777")), await SendAsync(Hello));
    }

    [Fact]
    public async Task A_server_that_is_gone_is_a_passing_failure_that_does_not_tell_the_token()
    {
        await room.Server.DisposeAsync();

        var failed = Assert.IsType<SendResult.Failed>(await SendAsync(Hello));

        Assert.DoesNotContain("secret", failed.Reason, StringComparison.Ordinal);
    }

    private async Task<SendResult> SendAsync(Message message) => await room.Platform.SendAsync(Person, message, TestContext.Current.CancellationToken);
}
