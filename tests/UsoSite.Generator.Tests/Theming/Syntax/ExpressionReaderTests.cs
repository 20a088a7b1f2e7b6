using UsoSite.Generator.Theming.Syntax;

namespace UsoSite.Generator.Tests;

public sealed class ExpressionReaderTests
{
    [Theory]
    [InlineData("\"a b\"", "0:\"a b\"")]
    [InlineData("'a \"b\"'", "0:\"a \"b\"\"")]
    [InlineData("\"\"", "0:\"\"")]
    [InlineData("12", "0:Int32 12")]
    [InlineData("-3", "0:Int32 -3")]
    [InlineData("0", "0:Int32 0")]
    [InlineData("9", "0:Int32 9")]
    [InlineData("true", "0:Boolean True")]
    [InlineData("false", "0:Boolean False")]
    [InlineData("null", "0:null")]
    public void Literals(string text, string expression) => Assert.Equal(expression, Read(text));

    [Theory]
    [InlineData("a", "0:View(a)")]
    [InlineData(" a-b_c1 ", "1:View(a-b_c1)")]
    [InlineData("a.b.c", "0:View(a b c)")]
    [InlineData("a/b", "0:View(a b)")]
    [InlineData("this", "0:View()")]
    [InlineData(".", "0:View()")]
    [InlineData("./a", "0:View(a)")]
    [InlineData("this.a", "0:View(a)")]
    [InlineData("a.this", "0:View(a this)")]
    [InlineData("thisa", "0:View(thisa)")]
    [InlineData("..", "0:^View()")]
    [InlineData("../a", "0:^View(a)")]
    [InlineData("../..", "0:^^View()")]
    [InlineData("../../this.a", "0:^^View(a)")]
    [InlineData("@root", "0:Root()")]
    [InlineData("@root.a.b", "0:Root(a b)")]
    [InlineData("@index", "0:Index()")]
    [InlineData("@key", "0:Index()")]
    [InlineData("@first", "0:First()")]
    [InlineData("@last", "0:Last()")]
    [InlineData("@copy", "0:Copy()")]
    public void Paths(string text, string expression) => Assert.Equal(expression, Read(text));

    [Theory]
    [InlineData("t \"a\"", "0:t(2:\"a\")")]
    [InlineData("t  a  1\n'b' ", "0:t(3:View(a) 6:Int32 1 8:\"b\")")]
    [InlineData("t x=1", "0:t(x=4:Int32 1)")]
    [InlineData("t a x=b c y-1_z=(d e)", "0:t(2:View(a) 8:View(c) x=6:View(b) y-1_z=17:d(19:View(e)))")]
    [InlineData("t (a (b c) d) e", "0:t(3:a(6:b(8:View(c)) 11:View(d)) 14:View(e))")]
    [InlineData("t ( a b )", "0:t(4:a(6:View(b)))")]
    [InlineData("t (a)", "0:t(3:a())")]
    [InlineData("(a b)", "1:a(3:View(b))")]
    [InlineData("a.b c", "0:a.b(4:View(c))")]
    public void Calls(string text, string expression) => Assert.Equal(expression, Read(text));

    [Theory]
    [InlineData("t \"key\" a", 3)]
    [InlineData("t key", 0)]
    [InlineData("t 1", 0)]
    [InlineData("t x=\"key\"", 0)]
    public void ACallSeeksWhatItsFirstTextNames(string text, int offset) => Assert.Equal(offset, Assert.IsType<HelperCall>(Whole(text)).Sought);

    [Fact]
    public void ACallKnowsItsHelper()
    {
        Assert.Same(Helpers.InHtml.Find("upper"), Assert.IsType<HelperCall>(Whole("upper a")).Helper);
        Assert.Null(Assert.IsType<HelperCall>(Whole("uper a")).Helper);
    }

    [Fact]
    public void NothingBehindTheEndIsRead()
    {
        var reader = new ExpressionReader("{{part a}}", 2, 8, Helpers.InHtml);

        Assert.Equal("part", reader.Word());
        Assert.Equal(7, reader.Position);
        Assert.Equal("7:View(a)", TreeText.Of(reader.Value()));
        Assert.True(reader.AtEnd);
        Assert.Equal("", reader.Word());
    }

    private static string Read(string text) => TreeText.Of(Whole(text));

    private static Expression Whole(string text) => new ExpressionReader(text, 0, text.Length, Helpers.InHtml).Whole();
}
