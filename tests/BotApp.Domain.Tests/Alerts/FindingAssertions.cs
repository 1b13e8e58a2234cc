using BotApp.Domain.Alerts.Rules;
using Shouldly;

namespace BotApp.Domain.Tests.Alerts;

internal static class FindingAssertions
{
    public static void ShouldBe(this IReadOnlyList<Finding> findings, string? rule, Level? level)
    {
        findings.Count.ShouldBe(rule is null ? 0 : 1);
        findings.SingleOrDefault()?.Rule.Key.ShouldBe(rule);
        findings.SingleOrDefault()?.Level.ShouldBe(level!.Value);
    }
}
