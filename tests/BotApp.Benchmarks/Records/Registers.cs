using System.Data.Common;
using System.Globalization;
using BotApp.Domain.RecordTypes;

namespace BotApp.Benchmarks.Records;

/// <summary>The types of the workspace with their records, and the same by hand.</summary>
internal sealed class Registers : IDisposable
{
    private readonly RecordWorld world;
    private readonly DbConnection connection;

    private Registers(RecordWorld world, DbConnection connection) => (this.world, this.connection) = (world, connection);

    public required PublishedType Big { get; init; }

    public required PublishedType Small { get; init; }

    public required PublishedType Notes { get; init; }

    public required PublishedType Bulk { get; init; }

    public required HandTable BigByHand { get; init; }

    public required HandTable NotesByHand { get; init; }

    public required HandTable BulkByHand { get; init; }

    public static async Task<Registers> Fill(RecordWorld world, DbConnection connection, RecordSizes sizes)
    {
        var registers = new Registers(world, connection)
        {
            Big = await world.Publish(RegisterForms.Twenty("big")),
            Small = await world.Publish(RegisterForms.Twenty("small")),
            Bulk = await world.Publish(RegisterForms.Twenty("bulk")),
            Notes = await world.Publish(RegisterForms.Notes("notes")),
            BigByHand = await ByHand("big"),
            BulkByHand = await ByHand("bulk"),
            NotesByHand = await NotesTable(),
        };
        await registers.Fill(sizes);
        return registers;

        async Task<HandTable> ByHand(string name) => await Made(new(world.Store, connection, "hand_" + name, RegisterForms.Twenty(name)));

        async Task<HandTable> NotesTable() => await Made(new(world.Store, connection, "hand_notes", RegisterForms.Notes("notes")));
    }

    /// <summary>Large by records, not by what surrounds them: history, events and grams are said beside it.</summary>
    public async Task<IEnumerable<Figure>> Size()
    {
        var (records, grams) = await world.Store.SizeOfRecords(world.TableOf(Big));
        var byHand = await world.Store.SizeOf(connection, BigByHand.Name);
        var notes = await world.Store.SizeOfRecords(world.TableOf(Notes));
        Report.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{world.Store.Name}: beside them the grams of the same records take {grams / 1048576:N0} MB, those of all notes {notes.Grams / 1048576:N0} MB"));
        return
        [
            Figure.AtMost(1.5, $"{world.Store.Name}: size on disk of the largest type with its indexes", Measured.Megabytes(records), Measured.Megabytes(byHand, "by hand ")),
        ];
    }

    public void Dispose()
    {
        BigByHand.Dispose();
        NotesByHand.Dispose();
        BulkByHand.Dispose();
    }

    private static async Task<HandTable> Made(HandTable table)
    {
        await table.Create();
        return table;
    }

    private async Task Fill(RecordSizes sizes)
    {
        foreach (var type in new[] { Big, Small, Bulk })
        {
            await world.IndexByLevel(type);
        }

        RecordsBenchmark.Say(world.Store, "filling the small types");
        await world.Fill(Small, sizes.Small, RegisterForms.Form);
        for (var other = 4; other < sizes.Types; other++)
        {
            await world.Fill(await world.Publish(RegisterForms.Twenty($"other-{other}")), sizes.Others, RegisterForms.Form);
        }

        RecordsBenchmark.Say(world.Store, "filling the largest type");
        await world.Fill(Big, sizes.Big, RegisterForms.Form, BigByHand);
        RecordsBenchmark.Say(world.Store, "filling the notes");
        await world.Fill(Notes, sizes.Notes, RegisterForms.NoteForm, NotesByHand);
        await world.Store.Settle();
    }
}
