using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// Takes the ground away from the writer as soon as it changes a row of it, by whatever statement: SQLite tells the table
/// of every row that changes.
/// </summary>
internal static class WatchGround
{
    public static void On(SqliteAppDb writer)
    {
        var often = OftenChanged.Tables(writer.Model);
        raw.sqlite3_update_hook(((SqliteConnection)writer.Database.GetDbConnection()).Handle!, Changed, null);

        void Changed(object user, int operation, utf8z database, utf8z name, long row)
        {
            var table = name.utf8_to_string();
            if (!often.Contains(table) && !table.StartsWith(RecordTable.NamesBegin, StringComparison.Ordinal))
            {
                writer.Ground = null;
            }
        }
    }
}
