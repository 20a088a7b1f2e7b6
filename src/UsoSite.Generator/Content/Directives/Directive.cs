using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive that articles can use; the theme's partial <c>directives/NAME</c> shows its view.</summary>
/// <param name="Name">As written between the braces.</param>
/// <param name="IsBlock">True where it is alone in its paragraph, false where it is part of a sentence.</param>
/// <param name="ViewType">The type of its view.</param>
public abstract record Directive(string Name, bool IsBlock, IReadOnlyList<DirectiveArgument> Arguments, Type ViewType)
{
    /// <summary>The table without a row of which there is nothing to show, or null.</summary>
    public string? Table { get; init; }

    /// <summary>True where it shows something of the row that a page is about.</summary>
    public bool NeedsRow { get; init; }

    /// <summary>What is wrong, and the fix, where a directive has none of the arguments of which it needs one; null where it needs none.</summary>
    public (Text Message, Text Help)? WithoutAnyArgument { get; init; }

    /// <summary>The argument that may stand right after the name, without its own; null where there is none.</summary>
    public DirectiveArgument? Unnamed => Arguments is [{ Unnamed: true } first, ..] ? first : null;

    /// <summary>The theme's template for the directive.</summary>
    public string Template => "partials/directives/" + Name;
}

/// <summary>A directive that shows something of the model of a site.</summary>
/// <param name="View">Makes the view of checked arguments.</param>
public sealed record Directive<TModel>(
    string Name, bool IsBlock, IReadOnlyList<DirectiveArgument> Arguments, Type ViewType, Func<DirectiveValues, TModel, object> View)
    : Directive(Name, IsBlock, Arguments, ViewType)
{
    /// <summary>A directive that is alone in its paragraph.</summary>
    public static Directive<TModel> Block<T>(string name, IReadOnlyList<DirectiveArgument> arguments, Func<DirectiveValues, TModel, T> view)
        where T : notnull => new(name, true, arguments, typeof(T), (values, model) => view(values, model));

    /// <summary>A directive that is part of a sentence.</summary>
    public static Directive<TModel> Inline<T>(string name, IReadOnlyList<DirectiveArgument> arguments, Func<DirectiveValues, TModel, T> view)
        where T : notnull => new(name, false, arguments, typeof(T), (values, model) => view(values, model));
}

/// <summary>An argument that a directive takes.</summary>
public sealed record DirectiveArgument(string Name, ArgumentKind Kind, bool Required = true)
{
    /// <summary>True for one of several arguments of which a directive needs at least one.</summary>
    public bool CountsAlone { get; init; }

    /// <summary>True for a first argument that may stand without its name.</summary>
    public bool Unnamed { get; init; }
}
