namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>What an operator compares to.</summary>
public enum OperatorValue
{
    Nothing,
    One,
    Two,
    Several,
    Period,
}
