using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.RecordTypes;

/// <summary>Seen by a builder who looks back: which version changed what, who published it and when. They go back to one with one press.</summary>
internal static class HistoryCard
{
    public static async Task<JsonObject> Draw(TypeGround ground, IReadOnlyList<VersionLine> versions, CancellationToken cancellation)
    {
        var scene = ground.Scene;
        var words = new VersionWords(scene.Words, scene.Language, scene.Now);
        var names = await VersionWords.Names(scene.Db, versions, cancellation);
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
                Who = words.Who(version, names),
                Lines = words.Lines(version)
                    .Concat(answered[version.Version].Select(number => scene.Say("type.answered", ("number", Digits.Of(number)))))
                    .Select(text => new { Text = text }),
                Buttons = version.Version == ground.Type.Version
                    ? []
                    : new[] { new FormButton(scene.Say("type.rollBackTo", ("version", Digits.Of(version.Version))), "type.rollBack", Saving.Data(TypeCard.Data(ground, ("version", version.Version)))) },
            }),
            Buttons = buttons,
        });
    }
}
