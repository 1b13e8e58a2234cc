using BotApp.Domain.Records;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>
/// The newest records of other types that point to the shown one, and how many there are. What is about a subject has a
/// list of its own and is not repeated here.
/// </summary>
internal static class RelatedLines
{
    private const int MostTypes = 3;
    private const int MostLines = 3;

    public static async Task<IReadOnlyList<object>> Of(RecordGround ground, LoadedRecord record, CancellationToken cancellation)
    {
        var related = new List<object>();
        foreach (var (type, pointer) in (await Types(ground, record, cancellation)).Take(MostTypes))
        {
            var (newest, count) = await RelatedRecords.Page(ground.Db, ground.Reach, type, pointer, record.Number, MostLines, cancellation);
            if (count > 0)
            {
                var named = await ground.Names.Run(newest, cancellation);
                related.Add(new
                {
                    Title = ground.Say("record.relatedOf", ("type", type.Definition.Label.In(ground.Language)), ("count", Count(count))),
                    Lines = named.Select(r => new { Text = Line(ground, r, pointer) }),
                });
            }
        }

        return related;
    }

    /// <summary>The types that point to such records otherwise than as to their subject.</summary>
    public static async Task<IReadOnlyList<(PublishedType Type, Field Pointer)>> Types(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        record.IsWithdrawn
            ? []
            : [.. (await RelatedRecords.Types(ground.Db, record.Definition, cancellation)).Where(t => t.Pointer.Key != t.Type.Definition.SubjectField)];

    private static string Count(int count) => count > RecordTable.MostCounted
        ? Digits.Grouped(RecordTable.MostCounted) + "+"
        : Digits.Grouped(count);

    private static string Line(RecordGround ground, LoadedRecord record, Field pointer)
    {
        var keys = record.Definition.ListFields.Count > 0 ? record.Definition.ListFields : [.. record.Definition.LiveFields().Select(f => f.Key).Take(4)];
        var values = keys.Where(key => key != pointer.Key)
            .Select(key => ShowValue.Of(record.Definition, key, record.Values, ground.Discretion, ground.Now, ground.Language))
            .Where(shown => shown.Length > 0)
            .Select(shown => SafeText.Cap(SafeText.Line(shown), 40));
        return string.Join(Between.Facts, values.Prepend("#" + Digits.Of(record.Number)));
    }
}
