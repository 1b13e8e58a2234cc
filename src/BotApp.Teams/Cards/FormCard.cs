namespace BotApp.Teams.Cards;

/// <summary>The data of <c>cards/form.json</c>: any form of run-time fields.</summary>
/// <param name="Title">What is filled in: the record type's name.</param>
/// <param name="Fields">In the order of the form; headings only when there are more than seven inputs.</param>
/// <param name="Buttons">The first is the primary one.</param>
public sealed record FormCard(string Title, IReadOnlyList<FormField> Fields, IReadOnlyList<FormButton> Buttons)
{
    /// <summary>Small under the title: <c>記録 #1208 を訂正</c>.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Whom it is about, where that must not be overlooked: on a round.</summary>
    public string About { get; init; } = "";

    /// <summary>To another page; none where there are only a few.</summary>
    public IReadOnlyList<FormJump> Jump { get; init; } = [];

    /// <summary>Refusals that belong to no field, shown on top.</summary>
    public IReadOnlyList<FormNotice> Notices { get; init; } = [];

    /// <summary>What was just done, above the fields, with what can still be done about it.</summary>
    public IReadOnlyList<FormDone> Done { get; init; } = [];
}
