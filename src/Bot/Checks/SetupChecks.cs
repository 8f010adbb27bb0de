using System.Globalization;
using Bot.CommandLine;
using Bot.Hosting;
using Bot.News;
using Bot.Settings;

namespace Bot.Checks;

/// <summary>Checks what the operator set up.</summary>
internal sealed class SetupChecks(BotSettings settings, Terminal terminal)
{
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        string? folder = null;
        findings.Add(await Finding.OfAsync("data folder", () =>
        {
            folder = DataFolder.Open(settings, terminal.Environment);
            return Task.FromResult($"{folder} can be written.");
        }));
        IReadOnlyList<Source> sources = [];
        findings.Add(await Finding.OfAsync("sources", () =>
        {
            sources = SourceList.Read(SourceList.FileOf(settings));
            return Task.FromResult(sources.Count == 0 ? $"none in {SourceList.FileOf(settings)}; add outlets before you set a token: bot sources add URL" : Count(sources.Count, "listed."));
        }));
        findings.Add(Contact());
        if (folder is not null)
        {
            findings.AddRange(await new DatabaseChecks(settings, folder, sources, terminal).RunAsync(cancellationToken));
        }

        findings.Add(await Finding.OfAsync("telegram", () => TelegramCheck.RunAsync(settings.Telegram, cancellationToken)));
        foreach (var chat in settings.Chats.OperatorChats())
        {
            findings.Add(await Finding.OfAsync("operators", () => TelegramCheck.ReachAsync(settings.Telegram, chat, cancellationToken)));
        }

        findings.Add(await Finding.OfAsync("port", () => PortAsync(cancellationToken)));
        return findings;
    }

    private Finding Contact() => settings.Loading.Fetch.Contact is { } contact
        ? new Finding("contact", true, $"outlets are told {contact}.")
        : new Finding("contact", true, "none, so outlets cannot reach you before they lock the bot out. Set a mail or web address as BOT_LOADING__FETCH__CONTACT.");

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    // A port that the bot itself has is as it should be: doctor is called beside a running bot too.
    private async Task<string> PortAsync(CancellationToken cancellationToken)
    {
        var endpoint = WebPort.Of(settings.Web);
        try
        {
            WebPort.Check(endpoint);
            return Count(endpoint.Port, "is free.");
        }
        catch (SetupException) when (endpoint.Port != 0)
        {
            if (!await IsBotAsync(endpoint.Port, cancellationToken))
            {
                throw;
            }

            return Count(endpoint.Port, "is had by a bot that runs and is well.");
        }
    }

    private static async Task<bool> IsBotAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var answer = await client.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/health")), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
