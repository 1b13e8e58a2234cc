namespace BotApp.Teams.Cards;

/// <summary>A line above the fields of a form: <c>✓ 保存しました  記録 #4</c> and 訂正する.</summary>
public sealed record FormDone(string Text, IReadOnlyList<FormButton> Buttons)
{
    /// <summary>Below it: about whom, and what was found.</summary>
    public string About { get; init; } = "";

    public string Color { get; init; } = "default";
}
