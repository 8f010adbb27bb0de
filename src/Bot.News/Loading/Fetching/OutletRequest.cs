using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Fetching;

/// <summary>One request to one address, without redirects: its headers, and what came of it.</summary>
internal sealed class OutletRequest(IHttpClientFactory clients, IOptions<FetchSettings> settings, TimeProvider time)
{
    /// <summary>Asks once.</summary>
    /// <param name="request">The validators.</param>
    /// <param name="url">The address, instead of the request's own.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellationToken">Gives up from outside.</param>
    /// <returns>The answer, or the redirect.</returns>
    public async Task<Hop> SendAsync(FetchRequest request, Uri url, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            return await SendAsync(request, url, either.Token);
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var seconds = settings.Value.Timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return new Hop(new FetchResult.Failed($"{url.Host} did not answer completely within {seconds} seconds."));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return new Hop(RefusalIn(e) ?? (FetchResult)new FetchResult.Failed($"{url.Host} could not be read: {e.Message.TrimEnd('.')}."));
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

    private async Task<Hop> SendAsync(FetchRequest request, Uri url, CancellationToken cancellationToken)
    {
        using var message = ToMessage(request, url);
        using var response = await clients.CreateClient(Fetcher.ClientName).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest
            && response.StatusCode != HttpStatusCode.NotModified
            && response.Headers.Location is { } location && Uri.TryCreate(url, location, out var next))
        {
            return new Hop(next, response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect);
        }

        return new Hop(await ReadAsync(url, response, cancellationToken));
    }

    private HttpRequestMessage ToMessage(FetchRequest request, Uri url)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url);
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", settings.Value.UserAgentHeader);
        headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        headers.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Accepted);
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
        var freshFor = Freshness.Read(response, time.GetUtcNow());
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchResult.NotModified { FreshFor = freshFor };
        }

        if (!response.IsSuccessStatusCode)
        {
            return ToFailure(url, response);
        }

        var (max, coding) = (settings.Value.MaxBytes, Header(response, "Content-Encoding"));
        if (!ContentCoding.IsKnown(coding))
        {
            return new FetchResult.Failed($"{url.Host} sent its answer in a coding that was not asked for.");
        }

        return await ReadBodyAsync(response, coding, max, cancellationToken) is { } bytes
            ? new FetchResult.Content(url, bytes, Header(response, "Content-Type"), Header(response, "ETag"), Header(response, "Last-Modified")) { FreshFor = freshFor }
            : new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"The answer of {url.Host} is larger than {max} bytes."));
    }

    // Null where it is larger than it may be, on the wire or unpacked.
    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, string? coding, int max, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > max)
        {
            return null;
        }

        await using var wire = await response.Content.ReadAsStreamAsync(cancellationToken);
        var packed = await LimitedBody.ReadAsync(wire, max, cancellationToken);
        if (packed is null || string.IsNullOrEmpty(coding))
        {
            return packed;
        }

        await using var unpacked = ContentCoding.Open(packed, coding);
        return await LimitedBody.ReadAsync(unpacked, max, cancellationToken);
    }

    private FetchResult ToFailure(Uri url, HttpResponseMessage response)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"{url.Host} answered {(int)response.StatusCode}.");
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
            && RetryAfter.Read(response, time.GetUtcNow()) is { } notBefore)
        {
            return new FetchResult.RetryLater(notBefore, reason);
        }

        return new FetchResult.Failed(reason, IsLasting(response.StatusCode)) { IsGone = response.StatusCode == HttpStatusCode.Gone };
    }

    private static bool IsLasting(HttpStatusCode status) =>
        status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
        and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425);

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;
}
