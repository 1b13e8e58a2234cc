using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.RecordTypes;

/// <summary>Seen by a builder who looks back: which version changed what, who published it and when. They go back to one with one press.</summary>
internal static class HistoryCard
{
    private const int MostLines = 6;

    public static async Task<JsonObject> Draw(TypeGround ground, IReadOnlyList<VersionLine> versions, CancellationToken cancellation)
    {
        var scene = ground.Scene;
        var names = await Names(ground, versions, cancellation);
        var answered = await AnsweredRequests.Of(scene.Db, ground.Type.Id, [.. versions.Select(v => v.Version)], cancellation);
        var buttons = new List<FormButton> { new(scene.Say("type.back"), "type.open", TypeCard.Data(ground)) };
        if (versions is [.., { Version: > 1 and var oldest }])
        {
            buttons.Add(new(scene.Say("type.older"), "type.history", TypeCard.Data(ground, ("before", oldest))));
        }

        return scene.Deck.Draw("type-history", scene.Language, new
        {
            Title = scene.Say("type.historyTitle", ("type", ground.Label)),
            Versions = versions.Select(version => new
            {
                Who = Who(ground, version, names),
                Lines = Lines(ground, version)
                    .Concat(answered[version.Version].Select(number => scene.Say("type.answered", ("number", Digits.Of(number)))))
                    .Select(text => new { Text = text }),
                Buttons = version.Version == ground.Type.Version
                    ? []
                    : new[] { new FormButton(scene.Say("type.rollBackTo", ("version", Digits.Of(version.Version))), "type.rollBack", Saving.Data(TypeCard.Data(ground, ("version", version.Version)))) },
            }),
            Buttons = buttons,
        });
    }

    /// <summary>Who published a version, and when.</summary>
    public static string Who(TypeGround ground, VersionLine version, IReadOnlyDictionary<long, string> names) => ground.Scene.Say(
        "type.versionLine",
        ("version", Digits.Of(version.Version)),
        ("time", JapaneseTime.Show(version.At, ground.Scene.Now, ground.Scene.Language)),
        ("person", version.PersonId is { } id && names.GetValueOrDefault(id) is { Length: > 0 } name ? name : ground.Scene.Say("record.someone")));

    public static Task<Dictionary<long, string>> Names(TypeGround ground, IReadOnlyList<VersionLine> versions, CancellationToken cancellation)
    {
        var ids = versions.Select(v => v.PersonId).OfType<long>().Distinct().ToList();
        return ground.Scene.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
    }

    public static IEnumerable<string> Lines(TypeGround ground, VersionLine version)
    {
        var words = new DifferenceWords(ground.Scene.Words, ground.Scene.Language);
        var all = version.Version == 1
            ? [ground.Scene.Say("type.created", ("count", Digits.Of(version.Definition.LiveFields().Count())))]
            : version.Differences.Select(words.Of).ToList();
        var restored = version.Restores is { } earlier ? [ground.Scene.Say("type.restored", ("version", Digits.Of(earlier)))] : Array.Empty<string>();
        return restored.Concat(all.Take(MostLines))
            .Concat(all.Count > MostLines ? [ground.Scene.Say("type.moreDifferences", ("count", Digits.Of(all.Count - MostLines)))] : []);
    }
}
