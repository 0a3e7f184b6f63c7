using System.Globalization;
using System.Text;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Mermaid;

/// <summary>Writes types and their relations: <c>classDiagram</c>.</summary>
internal static class MermaidClasses
{
    public static void Write(StringBuilder text, Diagram.Class classes)
    {
        text.Append("classDiagram\n");
        foreach (var box in classes.Boxes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  class c{box.Id}[\"{MermaidText.Escape(box.Name, isQuoted: true)}\"]\n");
            if (box.Stereotype is { } stereotype) text.Append(CultureInfo.InvariantCulture, $"  <<{stereotype}>> c{box.Id}\n");
            foreach (var member in box.Fields) text.Append(CultureInfo.InvariantCulture, $"  c{box.Id} : {Member(member)}\n");
            foreach (var member in box.Methods) text.Append(CultureInfo.InvariantCulture, $"  c{box.Id} : {Member(member)}\n");
        }

        foreach (var relation in classes.Relations)
        {
            text.Append(relation.Kind switch
            {
                RelationKind.Extends => $"  c{relation.To} <|-- c{relation.From}",
                RelationKind.Implements => $"  c{relation.To} <|.. c{relation.From}",
                _ => $"  c{relation.From} *-- c{relation.To}",
            });
            text.Append(relation.Label is { Length: > 0 } label ? $" : {MermaidText.Escape(label, isQuoted: false)}\n" : "\n");
        }
    }

    /// <summary>What stands first says who may use it, what stands last that it is static or abstract.</summary>
    private static string Member(ClassMember member)
    {
        var sign = member.Visibility switch { Visibility.Private => '-', Visibility.Protected => '#', Visibility.Package => '~', _ => '+' };
        return $"{sign}{MermaidText.Escape(member.Text, isQuoted: false)}{(member.IsStatic ? "$" : member.IsAbstract ? "*" : "")}";
    }
}
