using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Views;

namespace BotApp.Teams.Bulk;

/// <summary>The first records of a view with their subjects' lines, beyond what one page shows.</summary>
internal static class ViewRecords
{
    public static async Task<(IReadOnlyList<LoadedRecord> Records, int Count)> Of(ViewPress press, int most, CancellationToken cancellation)
    {
        var ground = press.Scene.Ground;
        var found = new List<LoadedRecord>();
        RecordList? page = null;
        do
        {
            page = await ListView.Run(
                ground.Db, ground.Reach, press.View.Type, press.View.Definition, press.Scene.Context, new("", page?.Next), cancellation);
            found.AddRange(page.Records);
        }
        while (page.Next is not null && found.Count < most);

        return ([.. found.Take(most)], page.Count);
    }
}
