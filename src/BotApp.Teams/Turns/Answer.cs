namespace BotApp.Teams.Turns;

/// <summary>What a turn is answered with. Each way in (message, invoke, dialog) shows it as Teams wants it there.</summary>
public abstract record Answer;
