using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
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
    // All our tables have shorter names.
    private const int LongestName = 128;

    public static void On(SqliteAppDb writer)
    {
        var often = OftenChanged.Tables(writer.Model).GetAlternateLookup<ReadOnlySpan<char>>();
        raw.sqlite3_update_hook(((SqliteConnection)writer.Database.GetDbConnection()).Handle!, Changed, null);

        // For every row of every write: nothing is allocated here.
        void Changed(object user, int operation, utf8z database, utf8z name, long row)
        {
            Span<char> letters = stackalloc char[LongestName];
            var table = Read(name, letters);
            if (!often.Contains(table) && !table.StartsWith(RecordTable.NamesBegin, StringComparison.Ordinal))
            {
                writer.Ground = null;
            }
        }
    }

    /// <summary>Empty, and so of the ground, where the name is longer than it may be.</summary>
    private static ReadOnlySpan<char> Read(utf8z name, Span<char> letters)
    {
        ref readonly var first = ref name.GetPinnableReference();
        var length = 0;
        while (length < LongestName && Unsafe.Add(ref Unsafe.AsRef(in first), length) != 0)
        {
            length++;
        }

        return length < LongestName ? letters[..Encoding.UTF8.GetChars(MemoryMarshal.CreateReadOnlySpan(in first, length), letters)] : [];
    }
}
