using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts;

/// <summary>How many of the rules that hold now look at a field: they would see nothing without it.</summary>
public static class RulesAbout
{
    public static async Task<int> Run(AppDb db, string recordType, string field, DateTimeOffset now, CancellationToken cancellation) =>
        (await CurrentRules.Of(db, recordType, now, cancellation)).Count(rule => rule.Field == field);
}
