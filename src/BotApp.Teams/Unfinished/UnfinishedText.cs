using BotApp.Domain.Records;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Unfinished;

/// <summary>What an unfinished form is called: its register, whom it is about, and from when it is.</summary>
internal static class UnfinishedText
{
    public static async Task<string> Main(RecordGround ground, UnfinishedForm kept, CancellationToken cancellation)
    {
        var type = (await FindType.ById(ground.Db, kept.TypeId, cancellation))?.Definition.Label.In(ground.Language) ?? "";
        var subject = kept.SubjectNumber is { } number ? await FindRecord.Run(ground.Db, ground.Reach, number, cancellation) : null;
        return string.Join(Between.Facts, new[]
        {
            type,
            kept.RecordNumber is { } record ? ground.Say("record.correcting", ("number", Digits.Of(record))) : "",
            subject is null ? "" : RoundForm.Line(ground, subject),
        }.Where(part => part.Length > 0));
    }

    public static string Detail(RecordGround ground, UnfinishedForm kept) => ground.Say(
        "unfinished.keptAt",
        ("time", JapaneseTime.Show(kept.KeptAt, ground.Now, ground.Language)),
        ("until", JapaneseTime.Show(JapaneseTime.Date(kept.KeptAt + UnfinishedForm.KeptFor), ground.Language)));

    public static FormButton Resume(RecordGround ground, UnfinishedForm kept) =>
        new(ground.Say("unfinished.resume"), "unfinished.resume", new() { ["id"] = kept.Id }) { AssociatedInputs = "none" };

    public static FormButton Forget(RecordGround ground, UnfinishedForm kept) =>
        new(ground.Say("unfinished.forget"), "unfinished.forget", new() { ["id"] = kept.Id }) { AssociatedInputs = "none", Mode = "secondary" };
}
