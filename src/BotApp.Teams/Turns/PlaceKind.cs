namespace BotApp.Teams.Turns;

public enum PlaceKind
{
    Personal,
    Channel,
    GroupChat,
}
