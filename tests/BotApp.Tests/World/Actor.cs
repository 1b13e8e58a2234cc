using BotApp.Domain.Text;

namespace BotApp.Tests.World;

/// <summary>Somebody with a Teams account.</summary>
public sealed record Actor(string Name, string ObjectId, Language Language = Language.Japanese)
{
    public string UserId => "29:" + ObjectId;

    public string ChatId => "a:" + ObjectId;

    /// <summary>The same person with Teams set to English.</summary>
    public Actor InEnglish => this with { Language = Language.English };
}
