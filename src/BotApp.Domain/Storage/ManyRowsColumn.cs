namespace BotApp.Domain.Storage;

/// <summary>One column of <see cref="ManyRows"/>.</summary>
public sealed record ManyRowsColumn(string Name, WrittenAs WrittenAs);
