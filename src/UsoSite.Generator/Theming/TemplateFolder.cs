namespace UsoSite.Generator.Theming;

/// <summary>The folders of a theme that hold templates, each with its slash at the end, as names of templates begin.</summary>
internal static class TemplateFolder
{
    public const string Layouts = "layouts/";

    public const string Partials = "partials/";

    /// <summary>Templates of plain text: nothing in them is encoded for HTML, and their partials are of the same folder.</summary>
    public const string Texts = "texts/";

    public static readonly IReadOnlyList<string> All = [Layouts, Partials, Texts];
}
