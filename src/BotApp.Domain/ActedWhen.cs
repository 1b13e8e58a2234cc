namespace BotApp.Domain;

/// <summary>Of several who press one button the first does it; the others are told who it was.</summary>
public enum ActedWhen
{
    Now,
    Before,
}
