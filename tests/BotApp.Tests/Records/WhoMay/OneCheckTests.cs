using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.WhoMay;

/// <summary>Whoever reads records for a person goes through FindRecord or SeenRecords. These few read for the product itself.</summary>
public sealed class OneCheckTests
{
    private static readonly string[] ReadWhole =
    [
        // The check itself, and what it stands on.
        "FindRecord.cs", "LoadRecord.cs", "SeenRecords.cs", "MakeTable.cs", "StoreRevision.cs",
        // What follows from a save: rules, calculations, copies, search keys. Nobody is shown the result of these alone.
        "EndOnLeaving.cs", "JustStored.cs", "CopyFields.cs", "RollUp.cs", "RenameSubject.cs", "RelatedRecords.cs", "SaveManyRecords.cs", "CarryOver.cs",
        "Recalculate.cs", "RecalculateNext.cs", "IndexAgain.cs",
        // A reference that the form could not show is kept by its number.
        "PickedReferences.cs", "ReadEntry.cs",
        // Seen.Record is asked before anything is shown; only counts.
        "RecordFaces.cs", "ConversionReport.cs", "TouchedWords.cs",
    ];

    [Fact]
    public void No_other_file_reads_records_past_the_check() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text
                && (text.Contains("LoadRecord.Run(", StringComparison.Ordinal)
                    || text.Contains("LoadRecord.Subject(", StringComparison.Ordinal)
                    || text.Contains("new RecordTable(", StringComparison.Ordinal)))
            .Select(Path.GetFileName)
            .Except(ReadWhole)
            .ShouldBeEmpty();
}
