namespace BotApp.Domain.Records.Views;

/// <summary>What an operator compares to.</summary>
public enum OperatorValue
{
    Nothing,
    One,
    Two,
    Several,
    Period,
}
