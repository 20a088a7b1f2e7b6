using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming.Syntax;

/// <summary>A template is not written as templates are.</summary>
/// <param name="offset">Where in its text.</param>
/// <param name="fact">What is wrong there.</param>
/// <param name="fix">What to write instead.</param>
internal sealed class TemplateSyntaxException(int offset, Text fact, Text fix) : Exception(fact.En)
{
    public int Offset { get; } = offset;

    public Text Fact { get; } = fact;

    public Text Fix { get; } = fix;

    public static TemplateSyntaxException TooDeep(int offset) => new(offset, new(
        $"More than {Limits.TemplateDepth} blocks or brackets are inside one another here.", $"Tässä on yli {Limits.TemplateDepth} lohkoa tai sulkua sisäkkäin."), new(
        "Move the inner ones to a partial.", "Siirrä sisemmät omaan osaansa."));

    public static TemplateSyntaxException NeverEnds(int offset) => new(offset, new(
        "The tag that begins here never ends.", "Tästä alkava merkintä ei pääty."), new(
        "Write }} at its end, and close its quotation marks.", "Kirjoita sen loppuun }}, ja sulje sen lainausmerkit."));
}
