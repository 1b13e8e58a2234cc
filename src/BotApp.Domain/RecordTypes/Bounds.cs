namespace BotApp.Domain.RecordTypes;

/// <summary>A closed interval; an absent end is open.</summary>
public sealed record Bounds(decimal? From = null, decimal? To = null)
{
    public bool Contain(decimal value) => (From is not { } from || value >= from) && (To is not { } to || value <= to);
}
