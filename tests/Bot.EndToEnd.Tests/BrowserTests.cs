using System.Globalization;
using Microsoft.Playwright;

namespace Bot.EndToEnd.Tests;

/// <summary>The page in a real browser, at the widths of a phone and of a desktop.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private BotProcess _bot = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private Uri _page = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = BotProcess.Start(_folder, new Dictionary<string, string>(StringComparer.Ordinal));
        _page = await _bot.WaitForPageAsync();
        await _bot.WaitForLineAsync("ملخص");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _bot.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1280, 900)]
    public async Task A_reader_asks_for_a_timeline_and_gets_it_in_place_without_sideways_scrolling(int width, int height)
    {
        var page = await OpenAsync(width, height);

        await page.GetByRole(AriaRole.Textbox).FillAsync("/timeline macron putin");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".answer .dated").First.WaitForAsync();

        Assert.True(await page.Locator(".answer .dated").CountAsync() >= 5);
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await ScreenshotAsync(page, "timeline-" + width.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_chat_works_without_a_script()
    {
        var page = await OpenAsync(1280, 900, script: false);

        await page.GetByRole(AriaRole.Textbox).FillAsync("/subscribe");
        await page.GetByRole(AriaRole.Button).ClickAsync();

        await page.Locator(".asked", new PageLocatorOptions { HasText = "/subscribe" }).WaitForAsync();
        Assert.Equal(1, await page.Locator(".turns .answer").CountAsync());
    }

    [Fact]
    public async Task A_bot_that_has_stopped_is_told_on_the_open_page()
    {
        var page = await OpenAsync(1280, 900);
        await _bot.KillAsync();

        await page.GetByRole(AriaRole.Textbox).FillAsync("/digest");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".turns .note").WaitForAsync();
        Assert.Equal("/digest", await page.GetByRole(AriaRole.Textbox).InputValueAsync());
    }

    private async Task<IPage> OpenAsync(int width, int height, bool script = true)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(_page.AbsoluteUri);
        return page;
    }

    // For people to look at: BOT_SCREENSHOTS names the folder.
    private static async Task ScreenshotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("BOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
