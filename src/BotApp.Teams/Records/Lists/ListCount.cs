using BotApp.Domain.Records.Tables;
using BotApp.Domain.Text;

namespace BotApp.Teams.Records.Lists;

/// <summary>How many records a list has, in words; counting ends at <see cref="RecordTable.MostCounted"/>.</summary>
internal static class ListCount
{
    public static string Of(RecordGround ground, int count) => count > RecordTable.MostCounted
        ? ground.Say("list.countMore", ("count", Digits.Grouped(RecordTable.MostCounted)))
        : ground.Say("list.count", ("count", Digits.Grouped(count)));
}
