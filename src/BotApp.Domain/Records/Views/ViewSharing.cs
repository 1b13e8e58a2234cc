namespace BotApp.Domain.Records.Views;

public enum ViewSharing
{
    Own,
    Everybody,
}
