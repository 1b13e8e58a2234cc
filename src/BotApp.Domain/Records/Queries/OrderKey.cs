namespace BotApp.Domain.Records.Queries;

/// <summary>One step of an order.</summary>
internal sealed record OrderKey(RecordOperand Operand, Direction Direction);
