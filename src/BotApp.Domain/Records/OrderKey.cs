namespace BotApp.Domain.Records;

/// <summary>One step of an order.</summary>
internal sealed record OrderKey(RecordOperand Operand, Direction Direction);
