using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>
/// The full name of the class of what an expression gives, as far as annotations and calls of known functions and classes say; where several values are
/// possible, all must agree.
/// </summary>
internal sealed class ValueTypes(ReviewedFile file)
{
    /// <summary>A file of any kind, opened without <c>await</c>.</summary>
    public const string File = "io.IOBase";

    private const int LongestWay = 8;

    private readonly Dictionary<(Symbol Class, string Name), string?> attributes = [];
    private Dictionary<SourceSpan, Expression?>? annotations;

    /// <param name="point">Where it is evaluated.</param>
    public string? Of(Expression expression, CodePoint point) => Of(expression, point, LongestWay);

    /// <summary>What a name was given last before a place, if that is sure; null where it is a parameter's value, or may be one of several.</summary>
    public Expression? LastValue(Expression.Name name, CodePoint point) =>
        file.Scopes.Of(name) is { } variable ? Last(variable, name, point) is { } last ? last.Value : variable.OnlyValue : null;

    private string? Of(Expression expression, CodePoint? point, int depth)
    {
        if (depth == 0) return null;
        switch (expression)
        {
            case Expression.Name name:
                return file.Scopes.Of(name) is { } variable ? Of(variable, name, point, depth - 1) : null;
            case Expression.Call call:
                return OfCall(call, point, depth - 1);
            case Expression.Member { Target: Expression.Name { Identifier: "self" } } own when point?.Type is { } type:
                return OfAttribute(type, own.Identifier, depth - 1);
            case Expression.Member { Identifier: "parent" } member when Of(member.Target, point, depth - 1) == "pathlib.Path":
                return "pathlib.Path";
            case Expression.Binary { Operator: "/" } joined when Of(joined.Left, point, depth - 1) == "pathlib.Path" || Of(joined.Right, point, depth - 1) == "pathlib.Path":
                return "pathlib.Path";
            case Expression.Group { Expressions: [var inner] }:
                return Of(inner, point, depth - 1);
            case Expression.Assignment { Operator: null } assignment:
                return Of(assignment.Value, point, depth - 1);
            case Expression.Conditional conditional:
                return Common([conditional.Then, conditional.Else], point, depth - 1);
            case Expression.Logical logical:
                return Common([logical.Left, logical.Right], point, depth - 1);
            default:
                return null;
        }
    }

    private string? Common(IEnumerable<Expression> values, CodePoint? point, int depth)
    {
        string? common = null;
        foreach (var value in values.Where(value => value is not Expression.Literal { Kind: LiteralKind.Null }))
        {
            if (Of(value, point, depth) is not { } type || (common ??= type) != type) return null;
        }

        return common;
    }

    private string? OfCall(Expression.Call call, CodePoint? point, int depth)
    {
        if (file.PathOf(call.Callee) is { } path)
        {
            if (KnownMakers.ResultOf(path) is { } made) return made;
            if (path is "contextlib.closing" or "contextlib.nullcontext" && call.Arguments is [{ Value: var wrapped }, ..]) return Of(wrapped, point, depth);
            var last = path[(path.LastIndexOf('.') + 1)..];
            if (last.Length > 0 && char.IsUpper(last[0])) return KnownMakers.Canonical(path);
        }

        return call.Callee is Expression.Member method && Of(method.Target, point, depth) is { } receiver ? KnownMakers.ResultOf(receiver, method.Identifier) : null;
    }

    private string? Of(Variable variable, Expression.Name use, CodePoint? point, int depth)
    {
        if (point is not null && Last(variable, use, point) is { } last)
            return OfWrite(last, point, depth) ?? (last.Value is null or Expression.Call or Expression.Await ? Declared(variable, last.Span) : null);
        var writes = variable.Writes.Where(write => write.Value is not Expression.Literal { Kind: LiteralKind.Null }).ToList();
        if (variable.Kind is not (VariableKind.Local or VariableKind.Parameter)) return null;
        var declared = variable.Type is { } written ? OfAnnotation(written, variable.Scope) : null;
        if (writes.Count == 0) return declared;
        var common = variable.Kind == VariableKind.Parameter ? declared : null;
        if (variable.Kind == VariableKind.Parameter && common is null) return null;
        foreach (var write in writes)
        {
            if (OfWrite(write, null, depth) is not { } type || (common ??= type) != type) return null;
        }

        return common;
    }

    private string? OfWrite(VariableUse write, CodePoint? point, int depth)
    {
        if (AnnotationAt(write.Span) is { } annotation) return OfAnnotation(file.Code.TextOf(annotation.Span).ToString(), file.Scopes.ScopeOf(write.Function));
        return write.Kind == UseKind.Write && write.Value is { } value ? Of(value, point, depth) : null;
    }

    /// <summary>The type that the last declaration before a place gives to a name: later values are of that type too.</summary>
    private string? Declared(Variable variable, SourceSpan before)
    {
        var declaration = variable.Writes.Where(write => write.Span.Start < before.Start && AnnotationAt(write.Span) is not null).LastOrDefault();
        return declaration is not null ? OfWrite(declaration, null, 1) : variable.Kind == VariableKind.Parameter && variable.Type is { } type ? OfAnnotation(type, variable.Scope) : null;
    }

    /// <summary>The write that every way to a use passes last, where that shows: it stands in a block around the use, before it.</summary>
    private static VariableUse? Last(Variable variable, Expression.Name use, CodePoint point)
    {
        var last = variable.Writes.LastOrDefault(write => write.Span.Start < use.Span.Start && ReferenceEquals(write.Function, point.Function));
        return last is not null && point.Within.Any(around => Passes(around.Node, last.Span)) ? last : null;
    }

    private static bool Passes(object around, SourceSpan write) => around switch
    {
        Statement.Block block => block.Statements.Any(statement => statement is Statement.Assign or Statement.Evaluate && statement.Span.Contains(write.Start)),
        Statement.With with => with.Resources.Any(resource => resource.Target?.Span.Contains(write.Start) == true),
        Statement.If branch => branch.Condition.Span.Contains(write.Start),
        Statement.Loop loop => loop.Condition?.Span.Contains(write.Start) == true || loop.Target?.Span.Contains(write.Start) == true,
        _ => false,
    };

    private Expression? AnnotationAt(SourceSpan name)
    {
        annotations ??= file.Code.Module.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.WithInner()).OfType<Statement.Assign>()
            .Where(assign => assign is { Type: not null, Targets: [_] }).DistinctBy(assign => assign.Targets[0].Span).ToDictionary(assign => assign.Targets[0].Span, assign => assign.Type);
        return annotations.GetValueOrDefault(name);
    }

    /// <summary>What all methods of a class give to an attribute of <c>self</c>, or the class's own body says; else a base class's.</summary>
    private string? OfAttribute(Symbol type, string name, int depth)
    {
        if (attributes.TryGetValue((type, name), out var known)) return known;
        attributes[(type, name)] = null;
        var scope = file.Scopes.ScopeOf(type);
        var given = type.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.WithInner()).OfType<Statement.Assign>()
            .Where(assign => assign.Targets.Any(target => target is Expression.Member { Target: Expression.Name { Identifier: "self" } } own && own.Identifier == name)).ToList();
        var shared = type.Body?.Statements.OfType<Statement.Assign>().FirstOrDefault(assign => assign.Targets is [Expression.Name own] && own.Identifier == name);
        var annotated = given.Select(assign => assign.Type).FirstOrDefault(each => each is not null)
            ?? shared?.Type;
        if (annotated is not null) return attributes[(type, name)] = OfAnnotation(file.Code.TextOf(annotated.Span).ToString(), scope);
        if (shared is not null) given.Add(shared);
        if (given.Count == 0) return attributes[(type, name)] = type.Bases.OfType<Expression.Name>().Select(of => file.Scopes.Of(of)?.Symbol).Where(of => of is { IsType: true } && depth > 0).Select(of => OfAttribute(of!, name, depth - 1)).FirstOrDefault(found => found is not null);
        return attributes[(type, name)] = given.All(assign => assign is { Value: not null, Operator: null, Targets: [_] }) ? Common(given.Select(assign => assign.Value!), null, depth) : null;
    }

    /// <summary>A class's full name from an annotation; <c>None</c> beside it is left out.</summary>
    private string? OfAnnotation(string annotation, Scope? scope)
    {
        var text = annotation.Trim().Trim('"', '\'').Trim();
        foreach (var optional in (ReadOnlySpan<string>)["Optional[", "typing.Optional[", "t.Optional["])
        {
            if (text.StartsWith(optional, StringComparison.Ordinal) && text.EndsWith(']')) text = text[optional.Length..^1].Trim();
        }

        if (text.Split('|', StringSplitOptions.TrimEntries) is [var left, var right]) text = left == "None" ? right : right == "None" ? left : text;
        if (text.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket) text = text[..bracket];
        if (text.Length == 0 || !text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.')) return null;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var (first, rest) = dot < 0 ? (text, "") : (text[..dot], text[dot..]);
        return (scope ?? file.Scopes.ScopeOf(file.Code.Module))?.Find(first) switch
        {
            null => KnownMakers.Canonical(text),
            { Kind: VariableKind.Import, ImportedPath: { } path } => KnownMakers.Canonical(path + rest),
            _ => null,
        };
    }
}
