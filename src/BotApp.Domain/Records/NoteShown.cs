using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Notes for the audit which records a turn showed. What is drawn for nobody who asked (a clock, a channel) is not noted.</summary>
public static class NoteShown
{
    extension(AppDb db)
    {
        public void Shown(ShownAs how, LoadedRecord record) => db.Trace?.Show(how, record.Type.Id, record.Number);

        public void Shown(ShownAs how, IEnumerable<LoadedRecord> records)
        {
            foreach (var record in records)
            {
                db.Shown(how, record);
            }
        }
    }
}
