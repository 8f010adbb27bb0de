using Bot.Settings;

namespace Bot.Tests.Settings;

public sealed class SettingsLoaderTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_file_goes_over_the_shipped_one_the_environment_over_the_file_and_an_option_over_all()
    {
        var file = _shell.Write("mine.json", """{ "data": "/from-file", "web": { "port": 9001, "address": "0.0.0.0" }, }""");
        _shell.Environment["BOT_WEB__PORT"] = "9002";
        _shell.Environment["BOT_DATA"] = "/from-environment";

        var settings = SettingsLoader.Load(file, "/from-option", _shell.Environment);

        Assert.Equal(9002, settings.Web.Port);
        Assert.Equal("0.0.0.0", settings.Web.Address);
        Assert.Equal("/from-option", settings.Data);
    }

    [Fact]
    public void The_environment_may_name_the_file()
    {
        _shell.Environment["BOT_SETTINGS"] = _shell.Write("mine.json", """{ "web": { "port": 9001 } }""");

        Assert.Equal(9001, SettingsLoader.Load(null, null, _shell.Environment).Web.Port);
    }

    [Fact]
    public void An_empty_value_leaves_the_default()
    {
        _shell.Environment["BOT_TELEGRAM__TOKEN"] = "";

        Assert.Null(SettingsLoader.Load(null, null, _shell.Environment).Telegram.Token);
    }

    [Fact]
    public void All_faults_are_told_together_with_file_and_line()
    {
        var file = _shell.Write("mine.json", """
            {
              // a comment
              "web": {
                "port": 99999,
                "adress": "0.0.0.0"
              },
              "log": { "level": "loud" }
            }
            """);
        _shell.Environment["BOT_WEB__ADDRESS"] = "my house";

        var fault = Assert.Throws<SetupException>(() => SettingsLoader.Load(file, null, _shell.Environment));

        Assert.Contains($"{file}, line 4: 'web.port' has to be 0 to 65535.", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"{file}, line 5: there is no setting 'web.adress'. Did you mean 'web.address'?", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"{file}, line 7: 'log.level' has to be one of Trace, Debug,", fault.Message, StringComparison.Ordinal);
        Assert.Contains("environment variable BOT_WEB__ADDRESS: 'web.address' has to be an IP address", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"web\": {\n    \"port\": 80 80\n  }\n}", "line 3")]
    [InlineData("", "line 1")]
    [InlineData("[]", "line 1")]
    [InlineData("{ \"web\": { \"port\": [1] } }", "line 1")]
    [InlineData("{ \"web\":\n", "line 2")]
    public void A_broken_file_is_told_with_its_line(string content, string line)
    {
        var file = _shell.Write("mine.json", content);

        var fault = Assert.Throws<SetupException>(() => SettingsLoader.Load(file, null, _shell.Environment));

        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(line, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told_by_name()
    {
        var fault = Assert.Throws<SetupException>(() => SettingsLoader.Load(_shell.PathOf("none.json"), null, _shell.Environment));

        Assert.Contains("none.json cannot be read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_of_a_neighbour_is_not_ours_but_a_mistyped_one_of_ours_is_told()
    {
        _shell.Environment["BOT_PORT"] = "tcp://10.0.0.1:80";
        Assert.Equal(8080, SettingsLoader.Load(null, null, _shell.Environment).Web.Port);

        _shell.Environment["BOT_TELEGRAM__TOKEM"] = "123";
        var fault = Assert.Throws<SetupException>(() => SettingsLoader.Load(null, null, _shell.Environment));
        Assert.Contains("Did you mean 'telegram.token'?", fault.Message, StringComparison.Ordinal);
    }
}
