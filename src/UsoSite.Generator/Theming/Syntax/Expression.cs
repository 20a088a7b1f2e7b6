using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Theming.Syntax;

/// <summary>What a tag asks for: a literal, a value of the view, or the result of a helper.</summary>
/// <param name="Offset">Where it begins in the text of the template.</param>
/// <param name="Text">How it is written; of a call, the name of the helper.</param>
internal abstract record Expression(int Offset, string Text);

/// <summary>A text in quotation marks, a whole number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record Literal(int Offset, string Text, object? Value) : Expression(Offset, Text);

/// <summary>A value by its names: <c>product.price</c>, <c>../title</c>, <c>@root.title</c>, <c>this</c>.</summary>
/// <param name="Up">How many views it leads outwards before the names begin.</param>
internal sealed record ValuePath(int Offset, string Text, PathStart Start, int Up, ViewName[] Names) : Expression(Offset, Text);

/// <summary>A helper with its arguments.</summary>
/// <param name="Helper">Null where there is no such helper.</param>
internal sealed record HelperCall(int Offset, string Text, Helper? Helper, Expression[] Arguments, NamedArgument[] Named) : Expression(Offset, Text)
{
    /// <summary>Where the key or the id stands that the helper looks for, else where the call begins.</summary>
    public int Sought { get; } = Arguments is [Literal { Value: string } key, ..] ? key.Offset + 1 : Offset;
}

/// <summary>A value passed by name: <c>product=newest</c>.</summary>
internal sealed record NamedArgument(string Name, Expression Value);

/// <summary>Where the names of a path begin.</summary>
internal enum PathStart
{
    /// <summary>At the view of the block, or at one around it.</summary>
    View,

    /// <summary>At the view of the whole template: <c>@root</c>.</summary>
    Root,

    /// <summary>The number of the item from 0: <c>@index</c>.</summary>
    Index,

    /// <summary>True for the first item: <c>@first</c>.</summary>
    First,

    /// <summary>True for the last item: <c>@last</c>.</summary>
    Last,

    /// <summary>The mark that tells copies of a directive on a page apart: <c>@copy</c>.</summary>
    Copy,
}
