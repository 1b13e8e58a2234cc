using System.Globalization;

namespace BotApp.Benchmarks.Wire;

/// <summary>The ids of the little world that the bots are talked to from.</summary>
internal static class Names
{
    public const string AppId = "b07a44d1-0000-4000-8000-000000000001";
    public const string TenantId = "b07a44d1-0000-4000-8000-000000000002";
    public const string Secret = "benchmark";
    public const string BotId = "28:" + AppId;
    public const string TeamId = "19:benchmark-team@thread.tacv2";
    public const string AlertChannelId = "19:benchmark-alerts@thread.tacv2";
    public const string Administrator = "administrator";
    public const string Nurse = "nurse";

    private const string Chat = "chat-of-";
    private const string StaffPrefix = "staff-";

    public static string Staff(int number) => StaffPrefix + number.ToString("D4", CultureInfo.InvariantCulture);

    public static string UserId(string person) => "29:" + person;

    public static string ChatOf(string person) => Chat + person;

    /// <summary>A stable Entra object id for a name.</summary>
    public static string ObjectId(string person)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Text.Encoding.ASCII.GetBytes(person.AsSpan(0, Math.Min(person.Length, 16)), bytes);
        return new Guid(bytes).ToString();
    }

    /// <summary>Which member of staff a conversation belongs to; -1 when it is none of theirs.</summary>
    public static int StaffOf(ReadOnlySpan<char> conversation) =>
        conversation.StartsWith(Chat + StaffPrefix, StringComparison.Ordinal)
        && int.TryParse(conversation[(Chat.Length + StaffPrefix.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
