namespace BotApp.Domain.RecordTypes;

/// <summary>
/// Two numbers that are easily typed into each other's input (SpO2 72, pulse 98): when both lie in these bounds we ask.
/// </summary>
public sealed record SwapCheck(string First, Bounds FirstWithin, string Second, Bounds SecondWithin);
