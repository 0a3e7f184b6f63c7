using System.Text;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>What lessons rest on, as a list of links.</summary>
internal static class SourceList
{
    public static string Of(IEnumerable<Lesson> lessons)
    {
        var list = new StringBuilder();
        foreach (var source in lessons.SelectMany(lesson => lesson.Sources).DistinctBy(source => source.Url))
            list.Append("- ").Append(source.Supports).Append(": <").Append(source.Url).Append(">\n");
        return list.ToString();
    }
}
