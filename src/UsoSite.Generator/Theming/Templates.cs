using System.Buffers;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming.Rendering;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>The templates of a theme, read once per build and used by any number of threads.</summary>
/// <param name="theme">Name of the theme's folder.</param>
public sealed class Templates(string theme, IReadOnlyDictionary<string, Template> byName)
{
    /// <summary>Name of the theme's folder.</summary>
    public string Theme { get; } = theme;

    /// <summary>Names of all templates: <c>layouts/article</c>, <c>partials/cite</c>.</summary>
    public IEnumerable<string> Names => byName.Keys;

    internal IEnumerable<Template> All => byName.Values;

    internal Template? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A template and every partial that it includes, directly or not, nearest first.</summary>
    internal IEnumerable<Template> Reach(string name)
    {
        Queue<string> waiting = new([name]);
        HashSet<string> seen = [];
        while (waiting.TryDequeue(out var next))
        {
            if (seen.Add(next) && Find(next) is { } template)
            {
                yield return template;
                foreach (var (partial, _) in template.Partials())
                {
                    waiting.Enqueue(TemplateFolder.Partials + partial);
                }
            }
        }
    }

    /// <summary>Fills a template with a view.</summary>
    /// <param name="copy">Told to the template as <c>@copy</c>: tells the ids of one thing shown several times on a page apart.</param>
    /// <exception cref="TemplateException">The template asks for something that is not there.</exception>
    public string Render(string name, object view, PageContext page, string copy = "")
    {
        var buffer = new ArrayBufferWriter<char>();
        Render(name, view, page, buffer, copy);
        return buffer.WrittenSpan.ToString();
    }

    /// <summary>Fills a template with a view, into a buffer.</summary>
    /// <exception cref="TemplateException">The template asks for something that is not there.</exception>
    public void Render(string name, object view, PageContext page, ArrayBufferWriter<char> buffer, string copy = "") =>
        new TemplateRenderer(this, byName[name], view, page, copy, buffer).Render();

    /// <summary>The same, and where in the buffer one of its partials stands; null where it is not included.</summary>
    /// <param name="part">Name of the template of that partial; null for none.</param>
    /// <exception cref="TemplateException">The template asks for something that is not there.</exception>
    internal Range? RenderNoting(string? part, string name, object view, PageContext page, ArrayBufferWriter<char> buffer)
    {
        TemplateRenderer renderer = new(this, byName[name], view, page, "", buffer) { Noted = part is null ? null : Find(part) };
        renderer.Render();
        return renderer.Part;
    }
}

/// <summary>A template asked for something that is not there; carries the problem as it is shown.</summary>
public sealed class TemplateException(Diagnostic problem, Exception? cause = null) : Exception(problem.Message.En, cause)
{
    public Diagnostic Problem { get; } = problem;
}
