using BotApp.Domain.Requests;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Requests;

/// <summary>States and lanes as people see them: word, symbol and colour.</summary>
public static class StateWords
{
    public static string Say(Words words, RequestState state) => words.Say(state switch
    {
        RequestState.Filed => "request.state.filed",
        RequestState.Taken => "request.state.taken",
        RequestState.Answered => "request.state.answered",
        RequestState.Closed => "request.state.closed",
        RequestState.Replied => "request.state.replied",
    });

    public static string Color(RequestState state) => state switch
    {
        RequestState.Filed => "accent",
        RequestState.Taken => "default",
        RequestState.Replied => "warning",
        RequestState.Answered or RequestState.Closed => "good",
    };

    public static string Say(Words words, Lane lane) => words.Say(lane switch
    {
        Lane.Builder => "request.lane.builder",
        Lane.Vendor => "request.lane.vendor",
    });
}
