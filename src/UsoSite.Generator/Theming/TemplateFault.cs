using HandlebarsDotNet.Compiler;
using HandlebarsDotNet;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Turns what Handlebars throws while rendering into a problem with a place in a template.</summary>
internal static class TemplateFault
{
    /// <summary>The problem, or null where the exception is not the template's fault.</summary>
    public static Diagnostic? Explain(Exception thrown, Templates templates, string template)
    {
        for (var e = thrown; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case TemplateException inner:
                    return inner.Problem;
                case MissingStringException missing:
                    return ReadStrings.Missing(PlaceOf(LastPart(missing.Key), templates, template), missing.Key, []);
                case UnknownPageException unknown:
                    return new Diagnostic(Rules.BrokenLink, PlaceOf(unknown.Id.Split('/')[0], templates, template), new(
                        $"There is no page with the id “{unknown.Id}”.", $"Sivua, jonka tunniste on ”{unknown.Id}”, ei ole."), new(
                        "Correct the id; docs/architecture.md lists the pages.", "Korjaa tunniste; sivut on lueteltu tiedostossa docs/architecture.md."))
                    { Value = unknown.Id, Nearest = unknown.Nearest };
                case HandlebarsUndefinedBindingException undefined:
                    var name = undefined.MissingKey;
                    return new Diagnostic(Rules.UnknownName, PlaceOf(undefined.Path ?? name, templates, template), new(
                        $"The view of this template has no “{name}”.", $"Tämän mallipohjan näkymässä ei ole nimeä ”{name}”."), new(
                        "Correct the name; inside {{#each}} and {{#with}} write ../ before a name of the outer view.",
                        "Korjaa nimi; lohkojen {{#each}} ja {{#with}} sisällä ulomman näkymän nimen eteen kirjoitetaan ../."))
                    { Value = name };
                case HandlebarsRuntimeException { InnerException: null } fault:
                    return new Diagnostic(Rules.TemplateSyntax, SourceSpan.WholeFile(templates.Sources[template].Source.File), new(
                        $"The template cannot be shown: {fault.Message.Split('\n')[0]}", $"Mallipohjaa ei voi näyttää: {fault.Message.Split('\n')[0]}"), new(
                        "Look for a partial that includes itself.", "Etsi osaa, joka ottaa mukaan itsensä."));
                default:
                    break;
            }
        }

        return null;
    }

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>The first mention in the template or in a partial that it includes, else the template as a whole.</summary>
    private static SourceSpan PlaceOf(string name, Templates templates, string template) =>
        templates.Reach(template).Select(source => source.FirstMention(name)).FirstOrDefault(place => place is not null)
            ?? SourceSpan.WholeFile(templates.Sources[template].Source.File);
}

/// <summary>A template asked for something that is not there; carries the problem as it is shown.</summary>
public sealed class TemplateException(Diagnostic problem, Exception cause) : Exception(problem.Message.En, cause)
{
    public Diagnostic Problem { get; } = problem;
}
