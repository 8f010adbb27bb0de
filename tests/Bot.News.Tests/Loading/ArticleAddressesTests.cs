using Bot.News.Loading;
using CsCheck;

namespace Bot.News.Tests.Loading;

public sealed class ArticleAddressesTests
{
    private const string Story = "https://news.example/2026/bridge";

    private static readonly ArticleAddresses Addresses = new(Newsroom.Lexicon);

    // What a path or a parameter may have to say, letters of any script and what has a meaning of its own in addresses.
    private static readonly Gen<string> Word = Gen.OneOf("الجسر", "إفتتاح", "news", "2026-02", "a b", "100%", "١٢", "é", "ü-1", "&", "=", "?", "#", "%41");

    private static readonly Gen<(string Path, string Query)> Address = Gen.Select(Word.Array[1, 4], Gen.Select(Gen.OneOf("id", "p", "story"), Word).Array[0, 3]).Select((path, query) =>
        (string.Join('/', path.Select(Uri.EscapeDataString)), string.Join('&', query.Select(q => q.Item1 + "=" + Uri.EscapeDataString(q.Item2)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));

    [Theory]
    [InlineData("http://news.example/2026/bridge")]
    [InlineData("https://www.news.example/2026/bridge")]
    [InlineData("https://m.news.example/2026/bridge")]
    [InlineData("https://www.m.news.example/2026/bridge")]
    [InlineData("https://NEWS.example./2026/bridge")]
    [InlineData("http://news.example:80/2026/bridge")]
    [InlineData("https://news.example/2026/bridge/")]
    [InlineData("https://news.example//2026//bridge")]
    [InlineData("https://news.example/2026/bridge#comments")]
    [InlineData("https://news.example/2026/bridge?utm_source=rss&utm_medium=feed")]
    [InlineData("https://news.example/2026/bridge?UTM_Source=rss")]
    [InlineData("https://news.example/2026/bridge?fbclid=IwAR0x")]
    [InlineData("https://news.example/2026/bridge?at_medium=RSS&at_campaign=KARANGA")]
    [InlineData("https://news.example/2026/bridge?")]
    [InlineData("https://news.example/2026/bridge;jsessionid=1F0C")]
    [InlineData("https://news.example/2026/bridge/amp")]
    [InlineData("https://news.example/amp/2026/bridge")]
    [InlineData("https://news.example/2026/bridge.amp")]
    [InlineData("https://news.example/2026/bridge?amp")]
    [InlineData("https://news.example/2026/bridge?amp=1")]
    [InlineData("https://news.example/2026/bridge?outputType=amp")]
    [InlineData("https://amp.news.example/2026/bridge?m=1")]
    public void Addresses_that_lead_to_one_article_give_one_id(string other) => Assert.Equal(Addresses.IdOf(new Uri(Story)), Addresses.IdOf(new Uri(other)), StringComparer.Ordinal);

    [Theory]
    [InlineData("https://news.example/أخبار/الجسر", "https://news.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D8%A7%D9%84%D8%AC%D8%B3%D8%B1")]
    [InlineData("https://news.example/%D8%A3", "https://news.example/%d8%a3")]
    [InlineData("https://news.example/%D8%A3", "https://news.example/%D8%A7%D9%94")]
    [InlineData("https://news.example/%C7%E1", "https://news.example/%c7%e1")]
    [InlineData("https://news.example/story.html", "https://news.example/story.amp.html")]
    [InlineData("https://news.example/view?id=7&lang=ar", "https://news.example/view?lang=ar&id=7")]
    [InlineData("https://news.example/view?q=الجسر", "https://news.example/view?q=%D8%A7%D9%84%D8%AC%D8%B3%D8%B1&utm_source=x")]
    [InlineData("https://خبر.example/1", "https://xn--ngblk.example/1")]
    public void Spellings_of_one_address_give_one_id(string one, string other) => Assert.Equal(Addresses.IdOf(new Uri(one)), Addresses.IdOf(new Uri(other)), StringComparer.Ordinal);

    [Theory]
    [InlineData("https://news.example/2026/Bridge")]
    [InlineData("https://news.example/2026/bridge?id=7")]
    [InlineData("https://news.example/2026/bridge?p=7")]
    [InlineData("https://news.example/2026/bridge?m=202602")]
    [InlineData("https://news.example/2026/bridge?utm=7")]
    [InlineData("https://news.example/2026/bridge/2")]
    [InlineData("https://news.example/2026/bridge.html")]
    [InlineData("https://news.example/2026/amp/bridge")]
    [InlineData("https://news.example/2026/bridge-amp")]
    [InlineData("https://news.example:8080/2026/bridge")]
    [InlineData("https://sport.news.example/2026/bridge")]
    [InlineData("https://other.example/2026/bridge")]
    public void What_may_name_another_article_gives_another_id(string other) => Assert.NotEqual(Addresses.IdOf(new Uri(Story)), Addresses.IdOf(new Uri(other)), StringComparer.Ordinal);

    [Theory]
    [InlineData("https://m.example/1", "https://example/1")]
    [InlineData("https://news.example/%C7%E1", "https://news.example/%C8%E1")]
    [InlineData("https://news.example/amp", "https://news.example/")]
    public void Nothing_is_left_out_that_is_all_there_is(string one, string other) => Assert.NotEqual(Addresses.IdOf(new Uri(one)), Addresses.IdOf(new Uri(other)), StringComparer.Ordinal);

    [Fact]
    public void The_id_that_earlier_versions_of_the_program_gave_is_known_too() =>
        Assert.Equal("7604c5b1da74369a", Addresses.IdsOf(new Uri("https://www.news.example/أخبار?utm_source=rss#top"))[^1]);

    [Theory]
    [InlineData("https://news.example/أخبار?id=7&utm_source=rss#top", "https://news.example/أخبار?id=7")]
    [InlineData("http://m.news.example/amp/1/?utm_source=rss", "http://m.news.example/amp/1/")]
    [InlineData("https://news.example/1?b=2&a=1", "https://news.example/1?b=2&a=1")]
    [InlineData("https://news.example/1#top", "https://news.example/1")]
    public void People_get_the_address_as_the_outlet_wrote_it_without_what_tracks_them(string address, string expected) =>
        Assert.Equal(expected, Addresses.Clean(new Uri(address)).OriginalString);

    [Fact]
    public void Any_address_keeps_its_id_however_it_is_written() =>
        Address.Sample((path, query) =>
        {
            var address = new Uri($"https://news.example/{path}?{query}");
            string[] others =
            [
                $"http://www.news.example/{path}/?{query}&utm_source=x#top",
                $"https://news.example/{path.ToLowerInvariant()}?fbclid=1&{query.ToLowerInvariant()}",
                $"https://news.example/{path}/amp?{string.Join('&', query.Split('&').Reverse())}",
                address.ToString(),
                Addresses.Clean(address).OriginalString,
            ];
            Assert.All(others, other => Assert.Equal(Addresses.IdOf(address), Addresses.IdOf(new Uri(other)), StringComparer.Ordinal));
            Assert.Equal(Addresses.Clean(address), Addresses.Clean(Addresses.Clean(address)));
        });

    [Fact]
    public void Different_paths_and_parameters_give_different_ids() =>
        Gen.Select(Address, Address).Where((one, other) => one != other).Sample((one, other) =>
            Assert.NotEqual(Addresses.IdOf(new Uri($"https://news.example/{one.Path}?{one.Query}")), Addresses.IdOf(new Uri($"https://news.example/{other.Path}?{other.Query}")), StringComparer.Ordinal));
}
