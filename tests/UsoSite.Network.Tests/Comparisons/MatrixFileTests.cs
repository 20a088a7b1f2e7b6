using System.Text;
using UsoSite.Generator.Publishing;

namespace UsoSite.Network.Tests;

public sealed class MatrixFileTests
{
    private static readonly FactView Formula = new("text", ["brochure"]) { Text = Small.Text("=1+1") };

    [Fact]
    public void BeginsWithTheMarkOfUtf8() => Assert.Equal(Encoding.UTF8.GetPreamble(), FileWith(FactView.Missing).Content[..3].ToArray());

    [Fact]
    public void WhatTheSourcesDoNotMentionIsSaidInWords() => Assert.Contains(";ei lähteissä;", TextWith(FactView.Missing), StringComparison.Ordinal);

    [Fact]
    public void BoundsThatAreInferredAreSaidToBeSo() => Assert.Contains(
        ";ei tiedossa (rajat päätelty viereisestä luokasta);", TextWith(new("fee-unknown", ["web"]) { Inferred = true }), StringComparison.Ordinal);

    [Fact]
    public void ACellNeverRunsAsAFormula() => Assert.Contains(";'=1+1;", TextWith(Formula), StringComparison.Ordinal);

    [Fact]
    public void SourcesAreNamedSeasonBySeason() => Assert.EndsWith(";2025–2026: brochure\n", TextWith(Formula), StringComparison.Ordinal);

    [Fact]
    public void IsBesideThePageOfTheComparison() => Assert.Equal("vertailu/kausien-vertailu.csv", FileWith(Formula).Path);

    private static string TextWith(FactView fact) => Encoding.UTF8.GetString(FileWith(fact).Content.Span);

    /// <summary>The file of a matrix of one season with the given fact.</summary>
    private static OutputFile FileWith(FactView fact)
    {
        var network = Small.Network(Small.Tables with { Seasons = [Small.Season(2025)], Municipalities = [Small.Municipality("001", "Kylä")] });
        var matrix = MatrixView.From(network) with { Groups = [new("themes", [new("lead-theme", [fact])])] };
        return MatrixFile.Make(matrix, SmallSite.Site.Theme.Strings["fi"]);
    }
}
