using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Audit;

/// <summary>
/// What an entry says happened, as text: it must mean the same in ten years, also to somebody who has only the table.
/// </summary>
public static class AuditWords
{
    public const string Reads = "read.";

    public static string Of(EventKind kind) => "write." + Lower(kind.ToString());

    public static string Of(ShownAs how) => how switch
    {
        ShownAs.Named => Reads + "named",
        ShownAs.Listed => Reads + "listed",
        ShownAs.Found => Reads + "found",
        ShownAs.Opened => Reads + "opened",
        ShownAs.Fetched => Reads + "fetched",
        ShownAs.Readers => Reads + "readers",
    };

    /// <summary>Null for a write.</summary>
    public static ShownAs? Shown(string what) =>
        what.StartsWith(Reads, StringComparison.Ordinal) && Enum.TryParse<ShownAs>(what[Reads.Length..], ignoreCase: true, out var how) ? how : null;

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
