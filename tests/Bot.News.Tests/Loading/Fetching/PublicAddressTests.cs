using System.Net;
using Bot.News.Loading.Fetching;

namespace Bot.News.Tests.Loading.Fetching;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("0.255.255.255")]
    [InlineData("100.127.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::7f00:1")]
    [InlineData("100::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fec0::1")]
    [InlineData("febf::1")]
    [InlineData("2001:2::1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("2001:0:53aa:64c::1")]
    public void An_address_inside_is_told_from_the_public_internet(string address) => Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("198.20.0.1")]
    [InlineData("223.255.255.254")]
    [InlineData("2001:200::1")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4001:81b::200e")]
    public void A_public_address_is_let_through(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void Only_a_loopback_endpoint_can_be_allowed() =>
        Assert.Throws<ArgumentException>(() => new LoopbackAllowance().Allow(new IPEndPoint(IPAddress.Parse("10.0.0.1"), 80)));
}
