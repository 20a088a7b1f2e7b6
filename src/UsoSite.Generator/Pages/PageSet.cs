using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages;

/// <summary>All pages of the site, with what is needed to render them.</summary>
public sealed record PageSet(Site Site, IReadOnlyList<Page> Pages, AddressBook Addresses)
{
    /// <summary>Scripts that hold data for the scripts of the theme.</summary>
    public Assets Scripts { get; init; } = new();

    /// <summary>False where the scripts could not be made, for a reason that has been reported.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>Files that pages offer for download.</summary>
    public IReadOnlyList<OutputFile> Downloads { get; init; } = [];
}
