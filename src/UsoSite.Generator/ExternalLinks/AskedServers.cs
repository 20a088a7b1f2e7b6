using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace UsoSite.Generator.ExternalLinks;

/// <summary>How servers are asked: one address of a server after the other, several servers at once.</summary>
public sealed record AskingManners
{
    /// <summary>Between two questions to one server.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Before an address that did not answer is asked again; twice as long each further time, and as long as the server says.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often it is asked again.</summary>
    public int Retries { get; init; } = 2;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>Asks servers for addresses.</summary>
public sealed class AskedServers : IDisposable
{
    private const int ServersAtOnce = 8;

    private readonly AskingManners manners;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<HttpResponseMessage> again;

    public AskedServers(AskingManners manners)
    {
        this.manners = manners;
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = manners.Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("site-link-check", "1"));
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        again = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = manners.Retries,
                Delay = manners.Wait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>().Handle<TaskCanceledException>()
                    .HandleResult(answer => answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)answer.StatusCode >= 500),
                DelayGenerator = asked => ValueTask.FromResult(asked.Outcome.Result?.Headers.RetryAfter?.Delta is { } told && told < manners.Patience ? told : (TimeSpan?)null),
            })
            .Build();
    }

    /// <summary>Asks for every address and tells each answer: nothing for a good one, else why it is not.</summary>
    public Task AskAsync(IEnumerable<ExternalLink> links, Action<ExternalLink, string?> told, CancellationToken cancellation) => Parallel.ForEachAsync(
        links.GroupBy(link => link.Address.Authority),
        new ParallelOptions { MaxDegreeOfParallelism = ServersAtOnce, CancellationToken = cancellation },
        async (server, stop) =>
        {
            var pause = TimeSpan.Zero;
            foreach (var link in server)
            {
                await Task.Delay(pause, stop);
                pause = manners.Pause;
                told(link, await FaultOfAsync(link.Address, stop));
            }
        });

    public void Dispose() => client.Dispose();

    private async Task<string?> FaultOfAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await again.ExecuteAsync(async stop => await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop), cancellation);
            return answer.IsSuccessStatusCode ? null : $"{(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd();
        }
        catch (HttpRequestException e)
        {
            return e.InnerException?.Message ?? e.Message;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"no answer within {manners.Patience.TotalSeconds:0} s";
        }
    }
}
