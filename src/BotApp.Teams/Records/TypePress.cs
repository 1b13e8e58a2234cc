using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>A button of a register's form or list: on what ground it was pressed, and the register as it is now.</summary>
internal sealed record TypePress(RecordGround Ground, PublishedType Type)
{
    public static Refusal Gone => Refusal.Of("record.typeGone");

    public static async Task<Outcome<TypePress>> Of(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return Outcome<TypePress>.Refuse(ground.Refusals);
        }

        return await FormPress.Type(scene, turn, cancellation) is { } type
            ? new TypePress(ground.Value, type)
            : Gone;
    }

    /// <summary>The record that the form corrects, as this person sees it; null for a new one, and for one they may not see.</summary>
    public async Task<LoadedRecord?> Record(ActionTurn turn, CancellationToken cancellation) =>
        turn.Number("number") is { } number ? await FindRecord.Run(Ground.Db, Ground.Reach, number, cancellation) : null;
}
