using System.Buffers;
using System.Collections;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Theming.Syntax;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming.Rendering;

/// <summary>Writes one template for one view: walks over its tree and writes what each node shows.</summary>
internal sealed class TemplateRenderer(Templates templates, Template template, object view, PageContext page, string copy, ArrayBufferWriter<char> buffer)
{
    private readonly Scope root = new(view, null);
    private readonly TemplateOutput output = new(buffer);
    private Template current = template;
    private int offset;

    /// <summary>The arguments of the calls that are being made, one call's behind those of the call that it is an argument of.</summary>
    private object?[] arguments = new object?[8];
    private int used;
    private int steps;

    /// <summary>The partial of which is noted where it stands in what was written.</summary>
    public Template? Noted { get; init; }

    /// <summary>What the noted partial wrote the first time; null where it was not included.</summary>
    public Range? Part { get; private set; }

    private SourceSpan Place => current.Source.At(offset);

    /// <exception cref="TemplateException">The template asks for something that is not there.</exception>
    public void Render()
    {
        try
        {
            Write(current.Nodes, root);
        }
        catch (MissingStringException e)
        {
            throw new TemplateException(ReadStrings.Missing(Place, e.Key, []), e);
        }
        catch (UnknownPageException e)
        {
            throw new TemplateException(new Diagnostic(Rules.BrokenLink, Place, new(
                $"There is no page with the id “{e.Id}”.", $"Sivua, jonka tunnus on ”{e.Id}”, ei ole."), new(
                "Correct the id; docs/architecture.md lists the pages.", "Korjaa tunnus; sivut on lueteltu tiedostossa docs/architecture.md."))
            { Value = e.Id, Nearest = e.Nearest }, e);
        }
        catch (UnknownSourceException e)
        {
            throw new TemplateException(new Diagnostic(Rules.UnknownName, Place, new(
                $"There is no source with the id “{e.Id}”.", $"Lähdettä, jonka tunnus on ”{e.Id}”, ei ole."), new(
                "Correct the id, or add the source to data/sources.csv.", "Korjaa tunnus, tai lisää lähde tiedostoon data/sources.csv."))
            { Value = e.Id, Nearest = e.Nearest }, e);
        }
        catch (HelperArgumentException e)
        {
            throw new TemplateException(new Diagnostic(Rules.TemplateSyntax, Place, e.Fact, e.Fix) { Value = e.Value }, e);
        }
        catch (Exception e) when (e is not TemplateException && Guard.IsOfInput(e))
        {
            throw new TemplateException(Guard.Fault(Place, e), e);
        }
    }

    private void Write(TemplateNode[] nodes, Scope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    output.WriteRaw(text.Text);
                    break;
                case ValueNode { IsRaw: false, Value: not HelperCall { Helper.GivesHtml: true } } value:
                    output.Write(ValueOf(value.Value, scope));
                    break;
                case ValueNode value:
                    output.WriteRaw(ValueOf(value.Value, scope));
                    Measure(value.Offset);
                    break;
                case BlockNode block:
                    Write(block, ValueOf(block.Value, scope), scope);
                    break;
                case IncludeNode include:
                    Write(include, scope);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown node {node.GetType().Name}.");
            }
        }
    }

    private void Write(BlockNode block, object? value, Scope scope)
    {
        if (block.Kind == BlockKind.Each && value is IEnumerable and not string)
        {
            WriteEach(block, (IEnumerable)value, scope);
            return;
        }

        var shown = Truth.IsTrue(value) == (block.Kind != BlockKind.Unless) && block.Kind != BlockKind.Each;
        Write(shown ? block.Body : block.Otherwise, shown && block.Kind == BlockKind.With ? new Scope(value, scope) : scope);
    }

    private void WriteEach(BlockNode block, IEnumerable list, Scope scope)
    {
        var items = list.GetEnumerator();
        using var end = items as IDisposable;
        var item = new Scope(null, scope) { Index = -1 };
        for (var more = items.MoveNext(); more;)
        {
            item.View = items.Current;
            more = items.MoveNext();
            item.Index++;
            item.IsLast = !more;
            Write(block.Body, item);
            Measure(block.Offset);
        }

        if (item.Index < 0)
        {
            Write(block.Otherwise, scope);
        }
    }

    /// <summary>Counts one more item, partial or piece of HTML, which are what multiplies on a page.</summary>
    private void Measure(int at)
    {
        if (++steps > Limits.TemplateSteps || buffer.WrittenCount > Limits.PageLetters)
        {
            throw new TemplateException(Limits.Passed(current.Source.At(at), new(
                $"The page grows without measure here: lists and partials inside one another give over {Limits.TemplateSteps} items or {Limits.PageLetters} letters.",
                $"Sivu kasvaa tässä mittaamattomaksi: sisäkkäiset luettelot ja osat antavat yli {Limits.TemplateSteps} kohtaa tai {Limits.PageLetters} merkkiä."), new(
                "Show one list here, without another inside it.", "Näytä tässä yksi luettelo, jonka sisällä ei ole toista.")));
        }
    }

    private void Write(IncludeNode include, Scope scope)
    {
        Measure(include.Offset);
        var outer = current;
        var inner = include.View is null && include.Passed.Length == 0 ? scope : ScopeOf(include, scope);
        current = templates.Find(TemplateFolder.Partials + include.Name)!;
        var start = buffer.WrittenCount;
        Write(current.Nodes, inner);
        if (current == Noted)
        {
            Part ??= start..buffer.WrittenCount;
        }

        current = outer;
    }

    private Scope ScopeOf(IncludeNode include, Scope scope)
    {
        var kept = include.View is null ? scope.Passed : [];
        var passed = new (string, object?)[include.Passed.Length + kept.Length];
        for (var i = 0; i < include.Passed.Length; i++)
        {
            passed[i] = (include.Passed[i].Name, ValueOf(include.Passed[i].Value, scope));
        }

        kept.CopyTo(passed, include.Passed.Length);
        return new Scope(include.View is null ? scope.View : ValueOf(include.View, scope), scope) { Passed = passed };
    }

    private object? ValueOf(Expression expression, Scope scope) => expression switch
    {
        Literal literal => literal.Value,
        ValuePath path => ValueAt(path, scope),
        HelperCall call => ResultOf(call, scope),
        _ => throw new InvalidOperationException($"Unknown expression {expression.GetType().Name}."),
    };

    private object? ValueAt(ValuePath path, Scope scope)
    {
        switch (path.Start)
        {
            case PathStart.Index:
                return scope.Item?.Index;
            case PathStart.First:
                return scope.Item?.Index == 0;
            case PathStart.Last:
                return scope.Item?.IsLast;
            case PathStart.Copy:
                return copy;
            default:
                break;
        }

        var from = path.Start == PathStart.Root ? root : scope;
        for (var i = 0; i < path.Up; i++)
        {
            from = from.Outer ?? from;
        }

        var names = path.Names;
        var read = 0;
        var value = from.View;
        if (names.Length > 0 && from.TryReadPassed(names[0].Text, out var passed))
        {
            (read, value) = (1, passed);
        }

        for (; read < names.Length && value is not null; read++)
        {
            if (!names[read].TryRead(value, out value))
            {
                throw Unknown(path, names[read].Text);
            }
        }

        return value;
    }

    private object? ResultOf(HelperCall call, Scope scope)
    {
        var first = used;
        used += call.Arguments.Length;
        if (used > arguments.Length)
        {
            Array.Resize(ref arguments, 2 * used);
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var value = ValueOf(call.Arguments[i], scope);
            arguments[first + i] = value;
        }

        var named = call.Named.Length == 0 ? [] : new (string, object?)[call.Named.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = (call.Named[i].Name, ValueOf(call.Named[i].Value, scope));
        }

        offset = call.Sought;
        var result = call.Helper!.Value(page, new Arguments(arguments.AsSpan(first, call.Arguments.Length), named));
        used = first;
        return result;
    }

    private TemplateException Unknown(ValuePath path, string name) => new(new Diagnostic(Rules.UnknownName, current.Source.At(path.Offset), new(
        $"The view of this template has no “{name}”.", $"Tämän mallipohjan näkymässä ei ole nimeä ”{name}”."), Names.CheckNames.Fix)
    { Value = name });
}
