namespace BotApp.Domain.Storage;

/// <summary>A row that says which turn it came from; <see cref="AppDb"/> fills it in.</summary>
public interface IFromTurn
{
    /// <summary>Teams' id of the activity; null for the clock.</summary>
    string? TurnId { get; set; }
}
