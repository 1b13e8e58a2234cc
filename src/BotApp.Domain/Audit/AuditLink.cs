using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotApp.Domain.Audit;

/// <summary>SHA-256 over the hash of the entry before and everything that the entry says, in hexadecimal letters.</summary>
public static class AuditLink
{
    /// <summary>Stands before the first entry.</summary>
    public const string Beginning = "";

    // The id of the turn stands last: it alone comes from outside and could hold the sign that parts the others.
    public static string HashOf(AuditEntry entry, string before) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{before}|{entry.WorkspaceId}|{entry.Number}|{entry.At.UtcTicks}|{entry.PersonId}|{entry.What}|{entry.RecordNumber}|{entry.Revision}|{entry.TypeId}|{entry.UnitId}|{entry.AboutId}|{entry.Count}|{entry.Records}|{entry.EventId}|{entry.TurnId}"))));
}
