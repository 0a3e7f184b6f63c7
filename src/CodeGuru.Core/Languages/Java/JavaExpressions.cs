using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Java;

/// <summary>Lowers expressions, and types where they stand for their classes.</summary>
internal sealed class JavaExpressions(JavaLowering lowering) : CurlyExpressions(lowering)
{
    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "method_invocation":
                return Call(node);
            case "object_creation_expression":
                return Creation(node);
            case "explicit_constructor_invocation":
                return new Expression.Call(span, node.Child("constructor") is { Kind: "super" } super ? new Expression.Super(super.Span()) : OwnClass(node), Arguments(node.Child("arguments")), false);
            case "field_access":
                return Member(node, "object", "field");
            case "scoped_identifier" or "scoped_type_identifier":
                return Scoped(node);
            case "generic_type" or "annotated_type":
                return First(node);
            case "array_access":
                return Index(node, "array", "index");
            case "method_reference":
                return Reference(node);
            case "lambda_expression":
                return lowering.Declarations.Lambda(node);
            case "cast_expression":
                return Cast(node, "value", "type");
            case "instanceof_expression":
                var asked = node.Child("pattern") is { } shape ? ((JavaStatements)lowering.Statements).Pattern(shape)
                    : new Pattern(span, PatternKind.Type, lowering.Part(node, "right"), node.Child("name")?.Words(), []);
                return new Expression.Test(span, lowering.Part(node, "left"), asked);
            case "array_initializer":
                return new Expression.Display(span, CollectionKind.List, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "array_creation_expression":
                return node.Child("value") is { } items ? Lower(items) : new Expression.Group(span, [.. node.ChildrenIn("dimensions").SelectMany(lowering.Parts)]);
            case "switch_expression":
                return new Expression.Statements(span, ((JavaStatements)lowering.Statements).Switch(node));
            case "class_literal" or "array_type" or "integral_type" or "floating_point_type" or "boolean_type" or "void_type" or "type_arguments" or "wildcard" or "modifiers" or "record_pattern" or "type_pattern":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    private Expression Scoped(SyntaxNode node)
    {
        Expression? path = null;
        foreach (var part in node.Present().Where(child => !child.Is("type_arguments")))
        {
            path = path is null ? Lower(part) : new Expression.Member(path.Span.To(part.Span()), path, part.Words(), part.Span(), false);
        }

        return path ?? Group(node);
    }

    private Expression Call(SyntaxNode node)
    {
        if (node.Child("name") is not { } name) return Group(node);
        Expression callee = node.Child("object") is { } target ? new Expression.Member(new SourceSpan(target.Start, name.End), Lower(target), name.Words(), name.Span(), false)
            : new Expression.Name(name.Span(), name.Words());
        return new Expression.Call(node.Span(), callee, Arguments(node.Child("arguments")), false);
    }

    private Expression Creation(SyntaxNode node)
    {
        if (node.Child("type") is not { } type) return Group(node);
        var arguments = Arguments(node.Child("arguments"));
        var callee = node.FirstOf("class_body") is { } body ? lowering.Declarations.Anonymous(node, Lower(type), body) : Lower(type);
        return new Expression.Call(node.Span(), callee, arguments, true);
    }

    private Expression Reference(SyntaxNode node)
    {
        var parts = node.Present().ToList();
        if (parts.Count == 0) return Group(node);
        var target = Lower(parts[0]);
        return parts.Count == 1 ? target : new Expression.Member(node.Span(), target, parts[^1].Words(), parts[^1].Span(), false);
    }

    /// <summary><c>this(...)</c> calls another constructor of the class.</summary>
    private Expression OwnClass(SyntaxNode node)
    {
        var owner = Scope.Owner.Owner ?? Scope.Owner;
        return new Expression.Name(node.Span(), owner.Name);
    }
}
