namespace BotApp.Teams.Turns;

/// <summary>Entra object ids that the configuration names as administrators (<c>People:Administrators</c>).</summary>
public sealed record Administrators(IReadOnlySet<string> ObjectIds)
{
    public bool Contains(string objectId) => ObjectIds.Contains(objectId);
}
