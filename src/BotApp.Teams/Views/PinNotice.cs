namespace BotApp.Teams.Views;

/// <summary>Right after pinning the card says when the view will post itself; posted, it shows the view.</summary>
internal static class PinNotice
{
    public const string Argument = """{"notice":true}""";
}
