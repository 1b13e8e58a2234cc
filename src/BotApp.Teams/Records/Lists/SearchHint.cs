using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Lists;

/// <summary>氏名・ふりがな・部屋の一部: by what the records of a register are found, also by whom they are about.</summary>
internal static class SearchHint
{
    // More would not fit into the input of a phone.
    private const int Most = 4;

    public static async Task<string> Of(RecordGround ground, PublishedType type, CancellationToken cancellation)
    {
        var definition = Seen.InEveryRecord(ground.Reach, type).Definition;
        var subjects = definition.SubjectField is { } key && definition.Find(key)?.Target is { } target
            ? await FindType.ByKey(ground.Db, target, cancellation)
            : null;
        var labels = Searched(definition)
            .Concat(subjects is null ? [] : Searched(Seen.InEveryRecord(ground.Reach, subjects).Definition))
            .Select(field => field.Label.In(ground.Language))
            .Distinct(StringComparer.Ordinal).Take(Most).ToList();
        return labels.Count == 0
            ? ground.Say("list.wordsNowhere")
            : ground.Say("list.wordsExample", ("fields", string.Join(Between.Names(ground.Language), labels)));
    }

    private static IEnumerable<Field> Searched(RecordTypeDefinition definition) => definition.LiveFields().Where(f => f.IsSearched);
}
