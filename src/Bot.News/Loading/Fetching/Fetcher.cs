using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// Asks outlets for feeds and pages: politely (conditional requests, an honest name, Retry-After) and safely (http and https only,
/// public addresses only, limits on redirects, time and size). Whatever the outside does wrong is a value.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class Fetcher(IHttpClientFactory clients, IOptions<FetchSettings> settings, TimeProvider time)
{
    internal const string ClientName = "outlets";

    /// <summary>Asks once, following redirects.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; a limit of time is a value instead.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FollowAsync(request, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var seconds = settings.Value.Timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return new FetchResult.Failed($"{request.Url.Host} did not answer completely within {seconds} seconds.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return RefusalIn(e) ?? (FetchResult)new FetchResult.Failed($"{request.Url.Host} could not be read: {e.Message}");
        }
    }

    private static FetchResult.Refused? RefusalIn(Exception? e)
    {
        while (e is not (null or AddressRefusedException))
        {
            e = e.InnerException;
        }

        return e is null ? null : new FetchResult.Refused(e.Message);
    }

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var url = request.Url;
        for (var redirects = 0; redirects <= settings.Value.MaxRedirects; redirects++)
        {
            if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            {
                return new FetchResult.Refused($"{url} is no http or https address.");
            }

            using var message = ToMessage(request, url);
            using var response = await clients.CreateClient(ClientName)
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest
                && response.StatusCode != HttpStatusCode.NotModified
                && response.Headers.Location is { } location && Uri.TryCreate(url, location, out var next))
            {
                url = next;
                continue;
            }

            return await ReadAsync(url, response, cancellationToken);
        }

        return new FetchResult.Failed(string.Create(
            CultureInfo.InvariantCulture, $"{request.Url.Host} redirects more than {settings.Value.MaxRedirects} times."));
    }

    private HttpRequestMessage ToMessage(FetchRequest request, Uri url)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url);
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", settings.Value.UserAgent);
        headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        headers.TryAddWithoutValidation("Accept-Language", "ar, *;q=0.5");
        if (request.ETag is not null)
        {
            headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        }

        if (request.LastModified is not null)
        {
            headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        }

        return message;
    }

    private async Task<FetchResult> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchResult.NotModified();
        }

        if (!response.IsSuccessStatusCode)
        {
            return ToFailure(url, response);
        }

        var max = settings.Value.MaxBytes;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bytes = response.Content.Headers.ContentLength > max ? null : await LimitedBody.ReadAsync(stream, max, cancellationToken);
        return bytes is null
            ? new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"The answer of {url.Host} is larger than {max} bytes."))
            : new FetchResult.Content(url, bytes, Header(response, "Content-Type"), Header(response, "ETag"), Header(response, "Last-Modified"));
    }

    private FetchResult ToFailure(Uri url, HttpResponseMessage response)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"{url.Host} answered {(int)response.StatusCode}.");
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
            && RetryAfter.Read(response, time.GetUtcNow()) is { } notBefore)
        {
            return new FetchResult.RetryLater(notBefore, reason);
        }

        return new FetchResult.Failed(reason, IsLasting(response.StatusCode));
    }

    private static bool IsLasting(HttpStatusCode status) =>
        status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
        and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425);

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;
}
