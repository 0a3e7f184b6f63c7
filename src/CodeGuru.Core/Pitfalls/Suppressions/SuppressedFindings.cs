using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Suppressions;

/// <summary>Parts findings by what the file's comments say.</summary>
internal static class SuppressedFindings
{
    public static FileFindings Of(CodeFile file, IReadOnlyList<Pitfall> found)
    {
        var suppressions = SuppressionReader.Of(file);
        if (found.Count == 0 && suppressions.Count == 0) return new FileFindings(found, [], []);
        var tools = OtherTools.Of(file);
        var suppressed = found.Where(pitfall => suppressions.Any(each => each.Covers(pitfall)) || tools.Cover(pitfall)).ToList();
        var notices = new List<(int, string)>();
        foreach (var each in suppressions)
        {
            var line = file.LineOf(each.Span);
            if (each.Rules.Count == 0)
            {
                notices.Add((line, "This comment names no rule: write 'codeguru: ignore CG1001' and the reason."));
                continue;
            }

            foreach (var rule in each.Rules.Where(rule => PitfallCatalog.Find(rule) is null)) notices.Add((line, $"There is no rule '{rule}'."));
            if (each.Reason.Length == 0) notices.Add((line, $"{string.Join(", ", each.Rules)} is ignored without a reason: say why behind it."));
            if (each.Rules.Any(rule => PitfallCatalog.Find(rule) is { } known && known.About.Languages.Contains(file.Language)) && !found.Any(each.Covers)) notices.Add((line, $"{string.Join(", ", each.Rules)} finds nothing here: the comment can go."));
        }

        return new FileFindings([.. found.Except(suppressed)], suppressed, notices);
    }
}
