namespace UsoSite.Network.Tests;

/// <summary>Whatever happens to a table, the build tells what is wrong; nothing reaches code that trusts the table.</summary>
public sealed class EveryTable
{
    public static TheoryData<string> Tables()
    {
        using var site = TestSite.Small();
        return [.. SiteTables.Sound(site.Root).Package.Tables.Select(table => table.Path)];
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void WithEveryRowTwiceIsRefusedOrBuilt(string file) =>
        AfterChange(file, lines => [lines[0], .. lines[1..].SelectMany(line => new[] { line, line })], problem => problem.At.File == $"data/{file}");

    [Theory]
    [MemberData(nameof(Tables))]
    public void WithoutItsRowsLeavesNothingThatFollowsItUnsaid(string file) => AfterChange(file, lines => [lines[0]], _ => true);

    [Theory]
    [MemberData(nameof(Tables))]
    public void ThatIsEmptyIsRefused(string file)
    {
        using var site = TestSite.Small().Write($"data/{file}", "");

        Assert.Contains(site.Check(), problem => problem.At.File == $"data/{file}" && problem.Rule == Rules.MissingColumn);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void ThatIsMissingIsRefused(string file)
    {
        using var site = TestSite.Small();
        File.Delete(Path.Combine(site.Root, "data", file));

        Assert.Contains(site.Check(), problem => problem.At.File == $"data/{file}" && problem.Rule == Rules.MissingTable);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void WithItsRowsInAnotherOrderIsBuilt(string file) => AfterChange(file, lines => [lines[0], .. lines[1..].Reverse()], _ => false);

    /// <summary>Every problem of the changed site must be an expected one; where there is none, the site must be published.</summary>
    private static void AfterChange(string file, Func<string[], IEnumerable<string>> change, Func<Diagnostic, bool> expected)
    {
        using var site = TestSite.Small();
        site.Write($"data/{file}", string.Join('\n', change(site.Read($"data/{file}").TrimEnd('\n').Split('\n'))) + "\n");

        var result = site.Build();

        Assert.Empty(result.Problems.Where(problem => !expected(problem)).Select(problem => $"{problem.At}: {problem.Message.En}"));
        Assert.Equal(result.Problems.Count == 0, result.Published is not null);
    }
}
