using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>What the cards of this room are drawn on: a register as it is now, for somebody who may change it.</summary>
internal sealed record TypeGround(Scene Scene, PublishedType Type)
{
    public RecordTypeDefinition Definition => Type.Definition;

    public string Label => Definition.Label.In(Scene.Language);

    public Answer Answer(JsonObject card) => Shown.As(Scene, card, Scene.Say("type.cardSummary", ("type", Label)));

    public static Editor Editor(Scene scene) => new(scene.Db, scene.Me.Id, scene.Rights, scene.Now);

    /// <summary>The register that a button names.</summary>
    public static Task<Outcome<TypeGround>> Of(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Of(scene, turn.Text("type") ?? "", cancellation);

    public static async Task<Outcome<TypeGround>> Of(Scene scene, string typeKey, CancellationToken cancellation)
    {
        if (MayDefine.WhyNot(scene.Rights) is { } refusal)
        {
            return refusal;
        }

        if (await FindType.ByKey(scene.Db, typeKey, cancellation) is not { } type)
        {
            return Refusal.Of("refusal.edit.typeGone");
        }

        return MayDefine.WhyNot(scene.Rights, type.Definition, scene.Language) is { } ruled ? ruled : new TypeGround(scene, type);
    }
}
