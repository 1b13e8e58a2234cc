namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>How the conditions of a view are joined.</summary>
public enum Match
{
    All,
    Any,
}
