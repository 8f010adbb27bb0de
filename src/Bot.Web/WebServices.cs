using Bot.Chats;
using Bot.Web.ChatBox;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Web;

/// <summary>Puts the room into a program.</summary>
public static class WebServices
{
    private static readonly string[] LoopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Adds the page and its chat, as the platform <c>web</c>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="options">How the page is served; to listen there is the program's part.</param>
    /// <param name="isSample">Whether the articles are the sample newsroom's, which the page then says.</param>
    public static IServiceCollection AddWeb(this IServiceCollection services, WebOptions options, bool isSample)
    {
        services.AddRazorComponents();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        var given = options.Hosts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = [.. LoopbackHosts, options.Address, .. given]);
        return services
            .AddSingleton(new SiteNotice(isSample))
            .AddSingleton<Conversations>()
            .AddSingleton<IChatPlatform, WebPlatform>();
    }

    /// <summary>
    /// Maps the page, its chat and <c>/health</c>: 200 while the store answers, else 503, with <c>Healthy</c>, <c>Degraded</c> or
    /// <c>Unhealthy</c> as its first line and what is to be corrected below.
    /// </summary>
    public static void MapWeb(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteHealthAsync });
        app.MapGet("/site.css", () => Asset.Get("site.css", "text/css; charset=utf-8"));
        app.MapGet("/site.js", () => Asset.Get("site.js", "text/javascript; charset=utf-8"));
        app.MapGet("/", HomeEndpoint.GetAsync);
        app.MapChat();
    }

    private static Task WriteHealthAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        // Of a check that fails the exception may tell too much; the log has it.
        return http.Response.WriteAsync(string.Join('\n', [report.Status.ToString(), .. report.Entries.Values.Where(e => e.Status == HealthStatus.Degraded).Select(e => e.Description)]));
    }
}
