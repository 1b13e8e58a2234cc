using BotApp.Teams.Turns;

namespace BotApp.Teams.Cards;

/// <summary>
/// One field of a form, as the part <c>cards/parts/field-input.json</c> draws it. A face gives a list of them as
/// <c>fields</c>; the record form is drawn from a run-time record type this way, without a template of its own.
/// What a person typed comes back in <see cref="Value"/> letter by letter, right or wrong.
/// </summary>
/// <param name="Key">The field's stable key; the input's id is <c>field:KEY</c>.</param>
/// <param name="Kind">Which input is drawn.</param>
/// <param name="Label">In the viewer's language, with the unit if there is one.</param>
public sealed record FormField(string Key, FieldInput Kind, string Label)
{
    /// <summary>
    /// Longest text an input is given back with. Several such texts together can exceed a card's size:
    /// keep the sum of a form's text limits under about 7,000 letters.
    /// </summary>
    public const int LongestTyped = 4000;

    /// <summary>What a choice or reference comes back as when a person takes the choice back.</summary>
    public const string NoChoice = "-";

    public string Id => CardInput.Id(Key);

    /// <summary>Shown as a mark at the label, and asked for by clients that can. The server checks all the same.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// What stands in the input: text as typed, <c>true</c>/<c>false</c> for yes/no, keys with commas for multi-choice,
    /// <c>YYYY-MM-DD</c>, <c>HH:mm</c>, the id of a referenced record. Empty when nothing stands there.
    /// </summary>
    public string Value { get; init; } = "";

    /// <summary>For choice and multi-choice; for a reference the few that are likely, and always the chosen one.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>Small under the input: <c>前回 36.8 ℃  11/20 16:10</c>.</summary>
    public string Previous { get; init; } = "";

    /// <summary>The full sentence what is wrong with the value, shown at the field.</summary>
    public CardText? Error { get; init; }

    /// <summary>How to fill it in, small under the input.</summary>
    public string Help { get; init; } = "";

    public string Placeholder { get; init; } = "";

    /// <summary>Letters the client lets through, for text.</summary>
    public int MaxLength { get; init; } = LongestTyped;

    /// <summary>For a reference: the dataset of <c>application/search</c>, for example <c>reference:residents</c>.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// For a reference in a client that cannot search while typing: what was typed into the text input below it
    /// (id <c>field:KEY:typed</c>). For a date: what was written beside the picker (id <c>field:KEY:written</c>).
    /// </summary>
    public string Typed { get; init; } = "";

    /// <summary>What stands in the input of その他 (id <c>field:KEY:other</c>).</summary>
    public string Other { get; init; } = "";

    /// <summary>The label of that input. Empty draws none.</summary>
    public string OtherLabel { get; init; } = "";

    /// <summary>The label of that input, for example 一覧にないとき: 部屋・名前・ふりがな. Empty draws none.</summary>
    public string TypedLabel { get; init; } = "";
}
