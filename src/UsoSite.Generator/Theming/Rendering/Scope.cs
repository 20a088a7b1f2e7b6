namespace UsoSite.Generator.Theming.Rendering;

/// <summary>What a place in a template shows: a view, what was passed to the partial by name, and the view around it.</summary>
/// <param name="outer">The view of the block around; null for the whole template.</param>
internal sealed class Scope(object? view, Scope? outer)
{
    /// <summary>The view; of <c>{{#each}}</c>, the item whose turn it is.</summary>
    public object? View { get; set; } = view;

    public Scope? Outer { get; } = outer;

    /// <summary>What was passed by name. It goes before the view's own names.</summary>
    public (string Name, object? Value)[] Passed { get; init; } = [];

    /// <summary>The number of the item from 0; null outside of <c>{{#each}}</c>.</summary>
    public int? Index { get; set; }

    public bool IsLast { get; set; }

    /// <summary>The nearest item of a list around this place.</summary>
    public Scope? Item
    {
        get
        {
            var scope = this;
            while (scope is { Index: null })
            {
                scope = scope.Outer;
            }

            return scope;
        }
    }

    public bool TryReadPassed(string name, out object? value)
    {
        foreach (var passed in Passed)
        {
            if (passed.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = passed.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
