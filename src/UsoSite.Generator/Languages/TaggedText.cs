namespace UsoSite.Generator.Languages;

/// <summary>A text together with the language that it is in, such as the title of a document.</summary>
public sealed record TaggedText(string Text, Language Language)
{
    public override string ToString() => Text;
}
