using BotApp.Domain.Records;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;

namespace BotApp.Teams.Rounds;

/// <summary>The form of whoever waits next on a round.</summary>
internal static class RoundForm
{
    /// <summary>Null when nobody waits, or the register can no longer be filled in. Who may not be seen any more is passed over.</summary>
    public static async Task<FormDraft?> Next(RecordGround ground, LoadedRound round, CancellationToken cancellation)
    {
        if (await FindType.ById(ground.Db, round.Row.TypeId, cancellation) is not { } type
            || type.Definition.Find(round.Row.Field) is not { IsRetired: false } pointer
            || ground.Reach.WhyNot(AccessAction.Add, type.Definition, ground.Language) is not null)
        {
            return null;
        }

        foreach (var stop in round.Waiting)
        {
            if (await FindRecord.Run(ground.Db, ground.Reach, stop.SubjectNumber, cancellation) is { IsWithdrawn: false } subject
                && subject.Type.Key == pointer.Target)
            {
                return await At(ground, type, round, (stop, subject), cancellation);
            }
        }

        return null;
    }

    private static async Task<FormDraft> At(
        RecordGround ground, PublishedType type, LoadedRound round, (RoundStop Stop, LoadedRecord Subject) next, CancellationToken cancellation)
    {
        var place = RoundPlace.Of(round, next.Stop);
        if (await Begun(ground, round, next.Stop, cancellation) is { } begun && begun.TypeId == type.Id)
        {
            return new FormDraft(type) { Form = begun.Form, Step = begun.Step, Inputs = KeptInputs.Of(begun), Confirmed = KeptInputs.Confirmed(begun), Round = place };
        }

        var draft = await FormDraft.New(type, ground, new About(place.Field, next.Subject.Number), cancellation);
        return draft.With(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [place.Field] = Digits.Of(next.Subject.Number),
        }) with
        {
            Round = place,
        };
    }

    /// <summary>What was typed before this stop was left.</summary>
    private static async Task<UnfinishedForm?> Begun(RecordGround ground, LoadedRound round, RoundStop stop, CancellationToken cancellation)
    {
        var kept = await FindUnfinished.All(ground.Db, round.Row.PersonId, ground.Now, cancellation);
        return kept.Find(f => f.RoundId == round.Row.Id && f.Stop == stop.Place && f.RecordNumber is null && f.SubjectNumber == stop.SubjectNumber);
    }

    public static string Title(RecordGround ground, RoundPlace round) => string.Join(Between.Facts, new[]
    {
        ground.Say("round.place", ("place", Digits.Grouped(round.Place)), ("count", Digits.Grouped(round.Count))),
        Part(ground, round.Part),
    }.Where(part => part.Length > 0));

    /// <summary>Empty where the round goes to everybody on its list.</summary>
    public static string Part(RecordGround ground, RoundPart? part) => part is null ? "" : ground.Say(
        part.IsExact ? "round.part" : "round.partOfMore", ("from", Digits.Grouped(part.From)), ("to", Digits.Grouped(part.To)), ("all", Digits.Grouped(part.All)));

    public static string Line(RecordGround ground, LoadedRecord subject) =>
        subject.Line(ground.Discretion, ground.Now, ground.Language) is { Length: > 0 } line
            ? line
            : ground.Say("list.untitled", ("number", Digits.Of(subject.Number)));
}
