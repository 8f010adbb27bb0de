using Bot.Chats.Messages;

namespace Bot.Chats.Tests.Messages;

public sealed class ReadableAddressTests
{
    [Theory]
    [InlineData("https://ufuq.test/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-2026", "https://ufuq.test/أخبار-2026")]
    [InlineData("https://ufuq.test/a?x=%D8%B3%26y=1", "https://ufuq.test/a?x=س%26y=1")]
    [InlineData("https://ufuq.test/plain/path", "https://ufuq.test/plain/path")]
    public void Letters_are_written_out(string address, string shown) => Assert.Equal(shown, ReadableAddress.Of(new Uri(address)));

    [Theory]
    [InlineData("https://ufuq.test/a%20b%25%2F")]
    [InlineData("https://ufuq.test/%E2%80%AE%E2%80%8F")]
    [InlineData("https://ufuq.test/%D8%3D")]
    [InlineData("https://ufuq.test/%C3%81%81%81")]
    public void What_is_no_letter_stays_encoded(string address) => Assert.Equal(address, ReadableAddress.Of(new Uri(address)));

    [Fact]
    public void It_leads_to_the_same_page()
    {
        var address = new Uri("https://ufuq.test/%D8%A7%D9%95%D8%B9%D9%84%D8%A7%D9%86?q=%D8%A8%20c#%D8%AA");

        Assert.Equal(address.AbsoluteUri, new Uri(ReadableAddress.Of(address)).AbsoluteUri);
    }
}
