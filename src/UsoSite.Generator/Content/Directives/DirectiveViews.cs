using System.Globalization;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Makes the views of directives from the model of the site.</summary>
public abstract class DirectiveViews
{
    /// <summary>The view of a directive whose name and arguments have been checked.</summary>
    public abstract object ViewOf(Directive directive, DirectiveValues values);

    public static DirectiveViews From<TModel>(TModel model) => new FromModel<TModel>(model);

    private sealed class FromModel<TModel>(TModel model) : DirectiveViews
    {
        public override object ViewOf(Directive directive, DirectiveValues values) => ((Directive<TModel>)directive).View(values, model);
    }
}

/// <summary>The arguments of one directive, checked before.</summary>
public sealed class DirectiveValues(IReadOnlyDictionary<string, string> arguments)
{
    public bool Has(string name) => arguments.ContainsKey(name);

    /// <summary>The value of an argument; empty where it is not given.</summary>
    public string Text(string name) => arguments.GetValueOrDefault(name, "");

    public int? Number(string name) => arguments.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
