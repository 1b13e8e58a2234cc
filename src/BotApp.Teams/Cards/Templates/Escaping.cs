namespace BotApp.Teams.Cards.Templates;

public enum Escaping
{
    /// <summary>As <see cref="TextKinds"/> says for each property.</summary>
    ByProperty,

    /// <summary>Values as they came: only to compare with another library.</summary>
    None,
}
