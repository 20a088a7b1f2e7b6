using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive in a Markdown text: <c>{{name key=value}}</c>.</summary>
public sealed class DirectiveInline : LeafInline
{
    public required string Name { get; init; }

    /// <summary>What is given by name.</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>The word right after the name that is given without a name, or null.</summary>
    public string? Word { get; init; }

    /// <summary>True where no <c>}}</c> follows.</summary>
    public bool Unclosed { get; init; }

    /// <summary>What does not fit the form <c>key=value</c>, or null.</summary>
    public string? Malformed { get; init; }

    /// <summary>The arguments by name, the one without a name among them where the directive has such a one.</summary>
    public IReadOnlyDictionary<string, string> ArgumentsOf(Directive known) =>
        Word is { } word && known.Unnamed is { } unnamed && !Arguments.ContainsKey(unnamed.Name)
            ? new Dictionary<string, string>(Arguments, StringComparer.Ordinal) { [unnamed.Name] = word }
            : Arguments;

    /// <summary>What is not of the form <c>key=value</c> and is not the argument without a name, or null.</summary>
    public string? MalformedIn(Directive known) =>
        Word is null || (known.Unnamed is { } unnamed && !Arguments.ContainsKey(unnamed.Name)) ? Malformed : $"{Word} {Malformed}".TrimEnd();
}

/// <summary>A directive that is alone in its paragraph.</summary>
public sealed class DirectiveBlock(DirectiveInline directive) : LeafBlock(null)
{
    public DirectiveInline Directive { get; } = directive;
}
