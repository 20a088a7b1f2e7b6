using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;

namespace UsoSite.Previewing;

/// <summary>A browser that shows a page and listens for changes of it.</summary>
/// <param name="path">Path of the page in the site.</param>
/// <param name="version">The version that it shows.</param>
internal sealed class Listener(string path, string version)
{
    private readonly Channel<string> messages = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public string Path { get; } = path;

    /// <summary>The version that the browser shows or has been told to load.</summary>
    public string Version { get; private set; } = version;

    /// <summary>What to send, as it comes.</summary>
    public IAsyncEnumerable<string> MessagesAsync(CancellationToken cancellation) => messages.Reader.ReadAllAsync(cancellation);

    public void Tell(PageChanged message)
    {
        Version = message.Version;
        Send("page", message, MessagesJson.Default.PageChanged);
    }

    public void Tell(StylesChanged message)
    {
        Version = message.Version;
        Send("styles", message, MessagesJson.Default.StylesChanged);
    }

    public void Tell(ProblemsFound message) => Send("problems", message, MessagesJson.Default.ProblemsFound);

    private void Send<T>(string name, T message, JsonTypeInfo<T> type) =>
        messages.Writer.TryWrite($"event: {name}\ndata: {JsonSerializer.Serialize(message, type)}\n\n");
}
