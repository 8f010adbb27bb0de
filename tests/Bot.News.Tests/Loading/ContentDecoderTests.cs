using System.Text;
using Bot.News.Loading;

namespace Bot.News.Tests.Loading;

public sealed class ContentDecoderTests
{
    private const string Harbour = "صحيفة المرفأ: عاد الميناء إلى العمل";

    [Theory]
    [InlineData("windows-1256", "text/xml; charset=windows-1256", "")]
    [InlineData("windows-1256", null, "windows-1256")]
    [InlineData("windows-1256", null, "cp1256")]
    [InlineData("windows-1256", null, "")]
    [InlineData("windows-1256", "text/xml; charset=utf-8", "utf-8")]
    [InlineData("windows-1256", "text/xml; charset=us-ascii", "utf-8")]
    [InlineData("windows-1256", "text/html; charset=iso-8859-1", "")]
    [InlineData("windows-1256", "text/xml; charset=bogus", "x-none")]
    [InlineData("iso-8859-6", "text/xml", "iso-8859-6")]
    [InlineData("utf-8", "text/xml; charset=windows-1256", "windows-1256")]
    [InlineData("utf-8", "text/xml; charset=iso-8859-1", "gb2312")]
    [InlineData("utf-8", null, "utf-16")]
    [InlineData("utf-16", null, "")]
    [InlineData("utf-16BE", null, "utf-8")]
    [InlineData("utf-32", "text/xml; charset=utf-8", "")]
    public void Arabic_comes_out_right_whatever_is_declared(string used, string? header, string declared)
    {
        var xml = Xml(Harbour, declared);

        Assert.Equal(xml, ContentDecoder.Decode(Known(used).GetBytes(xml), header));
    }

    [Theory]
    [InlineData("windows-1252", "Café déjà vu à Noël", "utf-8")]
    [InlineData("iso-8859-15", "Café à 5 €", "iso-8859-15")]
    [InlineData("windows-1251", "Новости дня", "windows-1251")]
    [InlineData("koi8-r", "Новости дня", "koi8-r")]
    [InlineData("windows-1254", "Şimdi güncel haberler", "iso-8859-9")]
    [InlineData("shift_jis", "日本語のニュース", "shift_jis")]
    [InlineData("iso-2022-jp", "日本語のニュース", "iso-2022-jp")]
    [InlineData("gb18030", "今日新闻", "gb18030")]
    [InlineData("big5", "今日新聞", "big5hkscs")]
    [InlineData("euc-kr", "오늘의 뉴스", "euc-kr")]
    [InlineData("macintosh", "Café déjà vu", "mac-roman")]
    [InlineData("ibm037", "Cafe a Noel", "ibm037")]
    public void Other_languages_come_out_right_as_declared(string used, string text, string declared) =>
        Assert.Equal(Xml(text, declared), ContentDecoder.Decode(Known(used).GetBytes(Xml(text, declared)), "text/xml"));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_is_believed_before_any_declaration_and_left_out(string used)
    {
        var encoding = Known(used);

        Assert.Equal(Xml(Harbour, "windows-1256"), ContentDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(Xml(Harbour, "windows-1256"))], "text/xml; charset=iso-8859-6"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_that_lies_is_left_out(string marked) =>
        Assert.Equal(Xml(Harbour, ""), ContentDecoder.Decode([.. Known(marked).Preamble, .. Known("windows-1256").GetBytes(Xml(Harbour, ""))], null));

    [Fact]
    public void A_letter_that_is_cut_in_two_spoils_no_other()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Harbour + "ة")[..^1], .. Encoding.UTF8.GetBytes(Harbour)];

        Assert.Equal(Harbour + "\uFFFD" + Harbour, ContentDecoder.Decode(bytes, "text/xml; charset=windows-1256"));
    }

    private static string Xml(string text, string declared) => $"<?xml version='1.0'{(declared.Length > 0 ? $" encoding='{declared}'" : "")}?><t>{text}</t>";

    private static Encoding Known(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
