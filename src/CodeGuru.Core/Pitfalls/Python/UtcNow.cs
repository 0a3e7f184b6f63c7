using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A time in UTC that does not say so.</summary>
internal sealed class UtcNow : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1017", "datetime-utcnow", Severity.Warning, LanguageSets.Python,
        "`datetime.utcnow()` or `utcfromtimestamp()` gives a time without a zone.",
        "Python takes a time without a zone for local time. `utcnow().timestamp()` is therefore wrong by the distance to UTC wherever that is not zero. Both are deprecated since Python 3.12.")
    {
        Wrong = "from datetime import datetime\n\nstamp = datetime.utcnow().timestamp()",
        Right = "from datetime import datetime, timezone\n\nstamp = datetime.now(timezone.utc).timestamp()",
        Spotting = "`utcnow` or `utcfromtimestamp` of `datetime.datetime`, under whatever name it was imported, called or handed over.",
        References = ["DTZ003", "DTZ004", "DeprecationWarning"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Member>((member, point) =>
    {
        if (member.Identifier is not ("utcnow" or "utcfromtimestamp") || point.File.PathOf(member) is not ("datetime.datetime.utcnow" or "datetime.datetime.utcfromtimestamp")) return;
        var isNow = member.Identifier == "utcnow";
        point.File.Report(this, member.Span, $"`{point.Label(member)}` gives a time without a zone, which Python takes for local time.", isNow ? "Use `datetime.now(timezone.utc)`." : "Use `datetime.fromtimestamp(stamp, tz=timezone.utc)`.");
    });
}
