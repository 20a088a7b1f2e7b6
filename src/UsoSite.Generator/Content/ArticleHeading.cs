namespace UsoSite.Generator.Content;

/// <summary>A heading of an article.</summary>
/// <param name="Level">2 for a section, 3 for a part of one, and so on.</param>
/// <param name="Anchor">Its id on the page.</param>
public sealed record ArticleHeading(int Level, string Text, string Anchor);
