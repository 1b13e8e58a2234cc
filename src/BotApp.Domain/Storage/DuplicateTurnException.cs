namespace BotApp.Domain.Storage;

/// <summary>The inbox holds this turn already; answer what was answered before.</summary>
public sealed class DuplicateTurnException(Exception fault) : Exception("The inbox holds this turn already.", fault);
