namespace BotApp.Benchmarks.Records;

/// <summary>How much is measured.</summary>
/// <param name="Big">Records of the largest type.</param>
/// <param name="Small">Records of the type that it is compared with.</param>
/// <param name="Types">How many types the workspace has, each of the others with <paramref name="Others"/> records.</param>
/// <param name="Bulk">Records that are written at once while somebody saves one after the other.</param>
/// <param name="Notes">Records whose notes are searched.</param>
/// <param name="Samples">How often each thing is done, and how many lists somebody looks at.</param>
internal sealed record RecordSizes(int Big, int Small, int Types, int Others, int Bulk, int Notes, int Samples)
{
    public static readonly RecordSizes Full = new(1_000_000, 1_000, 50, 20_000, 100_000, 300_000, 300);
    public static readonly RecordSizes Medium = new(200_000, 1_000, 50, 1_000, 20_000, 100_000, 150);
    public static readonly RecordSizes Quick = new(30_000, 1_000, 50, 20, 30_000, 20_000, 40);
}
