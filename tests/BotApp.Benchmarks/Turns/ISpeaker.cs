using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>One person who says something and waits until it is answered.</summary>
internal interface ISpeaker
{
    Task Speak(BotConnection connection);
}
