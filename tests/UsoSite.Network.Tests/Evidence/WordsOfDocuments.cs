using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests.Evidence;

/// <summary>
/// The words of <c>evidence.csv</c> stand in the documents. The documents are not in the repository: the environment variable
/// <c>SOURCE_DOCUMENTS</c> names a folder of their texts, where a document is known by the words for its <c>document</c>.
/// </summary>
public sealed partial class WordsOfDocuments
{
    private const string Folder = "SOURCE_DOCUMENTS";

    [FactWithDocuments]
    public void TheWordsStandInTheDocument()
    {
        string[] texts = [.. Directory.EnumerateFiles(Environment.GetEnvironmentVariable(Folder)!, "*.txt").Select(file => Plain(File.ReadAllText(file)))];
        var byDocument = Quotation.All.Where(quotation => quotation.Place is ("sources", _, "document"))
            .ToDictionary(quotation => quotation.Source, quotation => Assert.Single(texts, text => text.Contains(quotation.Words, StringComparison.Ordinal)));

        Assert.Equal(CitedCell.Documents.Order(), byDocument.Keys.Order());
        Assert.Empty(Quotation.All.Where(quotation => !byDocument[quotation.Source].Contains(quotation.Words, StringComparison.Ordinal)));
    }

    /// <summary>Without marks of emphasis, with one space in the place of all white space.</summary>
    private static string Plain(string text) => Space().Replace(text.Replace("*", "", StringComparison.Ordinal), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWithDocumentsAttribute : FactAttribute
    {
        public FactWithDocumentsAttribute() =>
            Skip = Environment.GetEnvironmentVariable(Folder) is null ? $"{Folder} names no folder of the documents." : null;
    }
}
