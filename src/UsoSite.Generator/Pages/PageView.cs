namespace UsoSite.Generator.Pages;

/// <summary>
/// What a page shows. It is made when the page is rendered, so that the views of all pages are never in memory together; pages that have the
/// same one, such as a page in several languages, are rendered from one view.
/// </summary>
public sealed class PageView
{
    private readonly Func<object> make;

    private PageView(Type type, Func<object> make) => (Type, this.make) = (type, make);

    /// <summary>The type of the view, by which templates are checked.</summary>
    public Type Type { get; }

    /// <summary>A view that is there already.</summary>
    public static PageView Given(object view) => new(view.GetType(), () => view);

    public static PageView MadeBy<TView>(Func<TView> make)
        where TView : class => new(typeof(TView), make);

    public object Make() => make();
}

/// <summary>A view whose layout lists the sources of the page itself, so that the frame lists none.</summary>
public interface IListsSources
{
    /// <summary>Ids in the order of their numbers.</summary>
    IReadOnlyList<string> ListedSources { get; }
}
