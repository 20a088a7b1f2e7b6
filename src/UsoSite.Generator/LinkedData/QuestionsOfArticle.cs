using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Markdig;
using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.AsMarkdown;

namespace UsoSite.Generator.LinkedData;

/// <summary>The questions and answers of an article in the words of schema.org: its headings that ask something, with the text below each.</summary>
internal static partial class QuestionsOfArticle
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    /// <summary>Null where the article asks nothing.</summary>
    /// <param name="context">One of its own, for what directives show.</param>
    public static JsonObject? Of(Article article, PageContext context)
    {
        var text = ArticleMarkdown.Of(article, context, new Uri(context.Site.Settings.Absolute(context.Page.Address)));
        JsonArray questions = new(
        [
            .. Heading().Split(text).Skip(1).Chunk(2)
                .Select(part => (Question: InPlainText(part[0]), Answer: InPlainText(part[1])))
                .Where(part => part.Question.EndsWith('?') && part.Answer.Length > 0)
                .Select(part => (JsonNode)Thing.Of("Question", ("name", part.Question), ("acceptedAnswer", Thing.Of("Answer", ("text", part.Answer))))),
        ]);
        return questions.Count == 0 ? null : Thing.Of("FAQPage", ("inLanguage", article.Language.Code), ("mainEntity", questions));
    }

    private static string InPlainText(string markdown)
    {
        var lines = Footnote().Replace(markdown, "").Split('\n').Where(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Select(line => line.StartsWith('|') ? string.Join("; ", line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) + "\n" : line);
        return Markdig.Markdown.ToPlainText(string.Join('\n', lines), Plain).Trim();
    }

    [GeneratedRegex(@"^#{2,4} +(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[\^\d+\]")]
    private static partial Regex Footnote();
}
