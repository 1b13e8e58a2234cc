using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>A register is changed a hundred times while people save, each with the form that they happened to have open.</summary>
public sealed class HundredVersionsTests
{
    private const int Changes = 100;
    private const int Clerks = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [OnBothDatabases]
    public async Task No_value_that_somebody_saved_is_ever_lost(Database database)
    {
        await using var world = await Start(database);
        var resident = await Residents.Yoshiko(world);
        var saved = new ConcurrentDictionary<long, Dictionary<string, string>>();
        using var done = new CancellationTokenSource();

        var clerks = Enumerable.Range(0, Clerks).Select(clerk => Task.Run(() => Save(world, resident, clerk, saved, done.Token), Token)).ToList();
        await Task.Run(() => ChangeAll(world), Token);
        await done.CancelAsync();
        await Task.WhenAll(clerks);

        var type = await Builder.Type(world);
        type.Version.ShouldBe(1 + Changes);
        type.Definition.Fields.Select(f => f.Number).ShouldBeUnique();
        saved.Count.ShouldBeGreaterThan(Changes / 2);
        foreach (var (number, values) in saved)
        {
            var record = (await world.Read((db, token) => LoadRecord.Run(db, number, token)))!;
            var held = values.Keys.ToDictionary(key => key, key => Held(record, key), StringComparer.Ordinal);
            held.ShouldBe(values, $"record {number}, entered under version {record.Row.Version}");
        }
    }

    private static string Held(LoadedRecord record, string key) =>
        record.Values[key] is { } value ? FieldBehaviour.Of(record.Definition.Find(key)!.Kind).ToInput(value) : "";

    /// <summary>Adds, renames, requires nothing, retires, brings back, goes back: whatever a restless builder does.</summary>
    private static async Task ChangeAll(HotelWorld world)
    {
        for (var step = 0; step < Changes; step++)
        {
            var number = step;
            var published = await world.Write(async (db, token) =>
            {
                var builder = await db.People.SingleAsync(p => p.AadObjectId == Takahashi.ObjectId, token);
                return await Step(new(db, builder.Id, await Rights.Of(db, builder.Id, token), world.Clock.GetUtcNow()), number, token);
            });
            published.Refusals.Select(r => r.Words).ShouldBeEmpty($"step {step}");
        }
    }

    private static async Task<Domain.Outcome<PublishedType>> Step(Editor editor, int step, CancellationToken cancellation)
    {
        var type = (await FindType.ByKey(editor.Db, "observation", cancellation))!;
        var ours = type.Definition.Fields.Where(f => f.Label.Ja.StartsWith("追加", StringComparison.Ordinal)).ToList();
        var (live, retired) = (ours.Where(f => !f.IsRetired).ToList(), ours.Where(f => f.IsRetired).ToList());
        return (step % 5) switch
        {
            1 when live.Count > 1 => await RetireField.Run(editor, type.Id, live[step % live.Count].Key, cancellation),
            2 when retired.Count > 0 => await BringBackField.Run(editor, type.Id, retired[step % retired.Count].Key, cancellation),
            3 when live.Count > 0 => await Rename(editor, type, live[step % live.Count], step, cancellation),
            4 when type.Version > 3 => await RollBack.Run(editor, type.Id, type.Version - 2, cancellation) is { IsRefused: false } back
                ? back
                : await Add(editor, type, step, cancellation),
            _ => await Add(editor, type, step, cancellation),
        };
    }

    private static Task<Domain.Outcome<PublishedType>> Add(Editor editor, PublishedType type, int step, CancellationToken cancellation) => AddField.Run(
        editor,
        type.Id,
        step % 2 == 0
            ? Form(FieldKind.Text, ("label", $"追加{step}"))
            : Form(FieldKind.Choice, ("label", $"追加{step}"), ("choices", "一\n二\n三")),
        cancellation);

    private static async Task<Domain.Outcome<PublishedType>> Rename(
        Editor editor, PublishedType type, Field field, int step, CancellationToken cancellation)
    {
        var edit = await ChangeField.Run(editor, type.Id, field.Key, type.Version, Form(field.Kind, ("label", $"追加{step}改")), cancellation);
        return edit.Published ?? Domain.Outcome<PublishedType>.Refuse(edit.Refusals);
    }

    private static FieldForm Form(FieldKind kind, params (string Key, string Typed)[] inputs) => new(
        kind,
        [.. KindSettings.Of(kind).All.Where(s => inputs.Any(i => i.Key == SettingBehaviour.KeyOf(s)))],
        inputs.ToDictionary(i => i.Key, i => i.Typed, StringComparer.Ordinal));

    /// <summary>Opens a form, takes a while, and saves what it asked for.</summary>
    private static async Task Save(
        HotelWorld world, long resident, int clerk, ConcurrentDictionary<long, Dictionary<string, string>> saved, CancellationToken done)
    {
        for (var round = 0; !done.IsCancellationRequested; round++)
        {
            var form = await Builder.Type(world);
            var values = Values(form.Definition, clerk, round);
            await Task.Delay(TimeSpan.FromMilliseconds((clerk + round) % 4 * 5), Token);
            var answer = SeenCard.Of(await world.Send(
                Suzuki,
                "record.save",
                new JsonObject { ["type"] = "observation", ["version"] = form.Version, ["opId"] = Guid.NewGuid().ToString("N") },
                values.Append(new KeyValuePair<string, string>("subject", Builder.Number(resident))).ToDictionary(v => "field:" + v.Key, v => v.Value, StringComparer.Ordinal)));
            answer.Text.ShouldContain("✓ 保存しました");
            saved[NumberIn(answer)] = values;
        }
    }

    private static Dictionary<string, string> Values(RecordTypeDefinition definition, int clerk, int round) => definition.LiveFields()
        .Where(f => f.Label.Ja.StartsWith("追加", StringComparison.Ordinal))
        .Select(f => (f.Key, Value: f.Kind is FieldKind.Choice ? f.Choices.First(c => !c.IsRetired).Key : $"{clerk}-{round}-{f.Key}"))
        .Append((Key: "temperature", Value: "36.5"))
        .ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static long NumberIn(SeenCard saved)
    {
        var text = saved.Text[(saved.Text.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return long.Parse(new string([.. text.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
    }
}
