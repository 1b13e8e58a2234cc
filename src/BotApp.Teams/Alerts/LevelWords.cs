using BotApp.Domain.Alerts.Rules;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Alerts;

/// <summary>Levels as people see them: always word, symbol and colour.</summary>
public static class LevelWords
{
    public static string Say(Words words, Level level) => words.Say(level switch
    {
        Level.Emergency => "episode.level.emergency",
        Level.Warning => "episode.level.warning",
        Level.Caution => "episode.level.caution",
        Level.Info => "episode.level.info",
    });

    public static string Color(Level level) => level switch
    {
        Level.Emergency => "attention",
        Level.Warning => "warning",
        Level.Caution => "accent",
        Level.Info => "default",
    };
}
