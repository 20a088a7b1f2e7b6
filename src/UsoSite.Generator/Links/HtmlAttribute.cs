namespace UsoSite.Generator.Links;

/// <summary>An attribute of a start tag.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value);
