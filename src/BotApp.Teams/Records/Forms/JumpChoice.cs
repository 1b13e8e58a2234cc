using System.Globalization;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Forms;

/// <summary>Above a form of many steps: to any of them in one press, by its heading. What stands in the open one comes along.</summary>
internal static class JumpChoice
{
    /// <summary>As <c>cards/form.json</c> calls the input. No field is called like this: keys begin with a letter.</summary>
    public const string Key = "_page";

    // So few are turned one by one.
    private const int Few = 3;

    public static IReadOnlyList<FormJump> Of(RecordGround ground, FormDraft draft, FormStep open) => open.Count <= Few
        ? []
        : [new(ground.Say("record.jumpTo"), Digits.Of(open.At), [.. Choices(ground, open)], [FormButtons.Jump(ground, draft)])];

    /// <summary>The chosen step; null when none was.</summary>
    public static long? Asked(ActionTurn turn) =>
        long.TryParse(turn.Typed(Key), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : null;

    private static IEnumerable<FormChoice> Choices(RecordGround ground, FormStep open)
    {
        var pages = open.Pages;
        return PageName.Places([.. pages.Select(page => page.Section?.In(ground.Language) ?? "")], open.Place - 1)
            .Select(at => new FormChoice(
                Digits.Of(pages[at].At),
                PageName.Of(
                    ground, at + 1, pages[at].Section?.In(ground.Language) ?? "",
                    (pages[at].First.In(ground.Language), pages[at].Last.In(ground.Language)))));
    }
}
