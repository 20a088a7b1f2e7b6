using System.Buffers;

namespace UsoSite.Generator.Hosting;

/// <summary>What a web server must do with a published site, whichever server it is.</summary>
/// <param name="Base">The path at which the site is published, from <c>base_url</c>; begins and ends with a slash.</param>
/// <param name="Moved">Old addresses of pages and the new ones; from the site's root, with a final slash.</param>
public sealed record HostingRules(string Base, IReadOnlyList<(string Old, string New)> Moved)
{
    /// <summary>Files below have the hash of their bytes in their names, and never change.</summary>
    public const string HashedFolder = "assets/";

    public const string NotFoundPage = "404.html";

    public const string ForHashed = "public, max-age=31536000, immutable";

    /// <summary>Asks the server each time, which answers in a few bytes that nothing has changed.</summary>
    public const string ForOthers = "no-cache";

    /// <summary>The policy that pages carry themselves; a page cannot say who may frame it.</summary>
    public const string Policy = Own + "; frame-ancestors 'none'";

    /// <summary>The same on pages that are made to be shown within pages of other sites.</summary>
    public const string PolicyOfFramed = Own + "; frame-ancestors *";

    private const string Own = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

    public const string PolicyName = "Content-Security-Policy";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-_~");

    /// <summary>Headers of every answer, but for the policy of the pages in <see cref="Framed"/>.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> Headers =
    [
        (PolicyName, Policy),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),

        // All of the site is public and the same for everybody; pages of other sites may read its data.
        ("Access-Control-Allow-Origin", "*"),
    ];

    /// <summary>Headers of the pages in <see cref="Framed"/>.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> HeadersOfFramed =
        [.. Headers.Select(header => header.Name == PolicyName ? (PolicyName, PolicyOfFramed) : header)];

    /// <summary>Content types by the end of a name. Texts are UTF-8.</summary>
    public static readonly IReadOnlyList<(string Ending, string Type)> Types =
    [
        (".atom", "application/atom+xml; charset=utf-8"),
        (".css", "text/css; charset=utf-8"),
        (".csv", "text/csv; charset=utf-8"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".html", "text/html; charset=utf-8"),
        (".ics", "text/calendar; charset=utf-8"),
        (".jpg", "image/jpeg"),
        (".js", "text/javascript; charset=utf-8"),
        (".json", "application/json"),
        (".jsonl", "application/x-ndjson"),
        (".jsonld", "application/ld+json"),
        (".md", "text/markdown; charset=utf-8"),
        (".pdf", "application/pdf"),
        (".png", "image/png"),
        (".sqlite", "application/vnd.sqlite3"),
        (".svg", "image/svg+xml"),
        (".ttl", "text/turtle; charset=utf-8"),
        (".txt", "text/plain; charset=utf-8"),
        (".webp", "image/webp"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (".xml", "application/xml; charset=utf-8"),
        (".zip", "application/zip"),
    ];

    /// <summary>Addresses of pages that any page may frame, from the site's root, with a final slash.</summary>
    public IReadOnlyList<string> Framed { get; init; } = [];

    /// <summary>
    /// Whether a path means the same to every server: no sign of it ends a word, begins a variable or is a pattern, and none is escaped.
    /// </summary>
    public static bool IsPlain(string path) => !path.AsSpan().ContainsAnyExcept(Plain);

    /// <summary>The full path of an address of the site.</summary>
    public string At(string address) => Base + address.TrimStart('/');
}
