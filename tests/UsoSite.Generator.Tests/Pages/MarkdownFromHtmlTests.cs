using UsoSite.Generator.Pages.AsMarkdown;

namespace UsoSite.Generator.Tests;

public sealed class MarkdownFromHtmlTests
{
    private static readonly Uri Page = new("https://www.example.org/uso/page/");

    [Theory]
    [InlineData("<h2>Fee</h2>\n<p>It is <strong>12 000 €</strong>.</p>", "## Fee\n\nIt is **12 000 €**.\n\n")]
    [InlineData("<ul><li>one<ul><li>a</li></ul></li><li>two</li></ul>", "- one\n  - a\n- two\n\n")]
    [InlineData("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two\n\n")]
    [InlineData("<table><caption>Fees</caption><tr><th>Year</th><th>€</th></tr><tr><td>2025</td></tr></table>", "**Fees**\n\n| Year | € |\n|---|---|\n| 2025 |  |\n\n")]
    [InlineData("<dl><dt>Year</dt><dd>2025</dd></dl>", "- **Year:** 2025\n\n")]
    [InlineData("<p>See <a href=\"../other/?a=(1)\">there</a><sup><a href=\"#l1\">[1]</a></sup></p>", "See [there](https://www.example.org/uso/other/?a=(1%29)[^1]\n\n")]
    [InlineData("<p>a * b_c [d] &lt;e&gt; | `f` \\</p>", "a \\* b\\_c \\[d\\] \\<e> \\| \\`f\\` \\\\\n\n")]
    public void BlocksBecomeMarkdown(string html, string markdown) => Assert.Equal(markdown, MarkdownFromHtml.Blocks(html, Page));

    [Theory]
    [InlineData("</ul>word</ol></li>")]
    [InlineData("</span></td>word</a></strong>")]
    [InlineData("<table>word</table>")]
    [InlineData("<a href=\"x\"><td>word</td></a>")]
    [InlineData("<a href=\"http://[\">word</a>")]
    [InlineData("<a href=\"x>word</a>")]
    [InlineData("<>word</><")]
    [InlineData("<tr><th>word")]
    public void WhatIsNotWellNestedKeepsItsWords(string html) => Assert.Contains("word", MarkdownFromHtml.Blocks(html, Page), StringComparison.Ordinal);
}
