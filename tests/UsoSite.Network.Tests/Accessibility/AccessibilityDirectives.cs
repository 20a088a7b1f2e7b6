using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network.Tests;

/// <summary>What the directives of the accessibility statement show where the shipped data has no case.</summary>
public sealed class AccessibilityDirectives
{
    private const string Header =
        "id,kind,order,criterion,name_fi,name_sv,name_en,description_fi,description_sv,description_en,alternative_fi,alternative_sv,alternative_en,found,fix_by\n";

    [Fact]
    public void AFailureIsShownWithTheDayOfItsCorrectionOrThatThereIsNone()
    {
        var page = Shown("partial", "{{accessibility-gaps kind=non-compliance}}",
            "video,non-compliance,2,1.2.2,Video,,,Videolla ei ole tekstitystä.,,,,,,2026-11-01,\n",
            "kuvio,non-compliance,1,1.1.1,Kuvio,,,Kuviolla ei ole taulukkoa.,,,Luvut ovat tiedostossa.,,,2026-11-01,2027-03-31\n",
            "kartta,limitation,1,,Kartta,,,Pisteet ovat pieniä.,,,,,,2026-11-01,\n");

        Assert.Contains(
            "Kuvio (WCAG 1.1.1) Kuviolla ei ole taulukkoa. Muu tapa saada tieto: Luvut ovat tiedostossa. Kirjattu 1.11.2026. Korjataan viimeistään 31.3.2027. "
            + "Video (WCAG 1.2.2) Videolla ei ole tekstitystä. Kirjattu 1.11.2026. Korjauksen päivää ei ole päätetty.",
            page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kartta", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full", "Sivusto täyttää saavutettavuusvaatimukset kokonaan.")]
    [InlineData("partial", "Sivusto täyttää saavutettavuusvaatimukset osittain.")]
    [InlineData("none", "Sivusto ei täytä saavutettavuusvaatimuksia.")]
    public void EveryStatusMakesASentence(string status, string sentence) =>
        Assert.Contains(sentence, Shown(status, "Sivusto {{accessibility-status}}."), StringComparison.Ordinal);

    [Fact]
    public void EveryKindIsInTheSchemaAndHasItsWordsWhereItIsEmpty()
    {
        var schema = new SchemaReader(new DiagnosticBag()).Read(Repository.Root)!.Tables.Single(table => table.Name == "accessibility_gaps");

        Assert.Equal(AccessibilityGap.Kinds, schema.Fields.Single(field => field.Name == "kind").Allowed);
        Assert.DoesNotContain("{{", Shown("partial", string.Join("\n\n", AccessibilityGap.Kinds.Select(kind => $"{{{{accessibility-gaps kind={kind}}}}}"))), StringComparison.Ordinal);
    }

    private static string Shown(string status, string text, params string[] gaps)
    {
        using var site = TestSite.Base();
        site.Write("data/accessibility_statement.csv", $"id,status,method,prepared,reviewed\nsite,{status},external,2026-11-01,2026-11-20\n");
        site.Write("data/accessibility_gaps.csv", Header + string.Concat(gaps));
        site.Replace("content/fi/saavutettavuus.md", "Tekstiä.", text);

        Assert.Equal("", ExpectedProblems.Of(site.Build().Problems));
        return Regex.Replace(Regex.Replace(site.ReadOutput("saavutettavuus/index.html"), "<[^>]+>", " "), @"\s+([.):])|\s+", match => match.Groups[1].Success ? match.Groups[1].Value : " ").Replace("( ", "(", StringComparison.Ordinal);
    }
}
