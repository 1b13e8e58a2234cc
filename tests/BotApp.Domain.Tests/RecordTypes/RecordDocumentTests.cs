using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class RecordDocumentTests
{
    [Fact]
    public void A_document_holds_the_values_by_field_number()
    {
        var values = Observation.Read(("temperature", "36.5"), ("spo2", "-"), ("signs", "chest-pain"), ("consciousness", "A"), ("antipyretic", "true"), ("notes", "髙橋\"\n")).Values;

        RecordDocument.Write(Observation.Type, values).ShouldBe(
            """{"f1":12,"f2":"2026-11-21T09:05:00Z","f3":36.5,"f4":null,"f9":"A","f10":["chest-pain"],"f12":true,"f13":"髙橋\""}""");
    }

    [Fact]
    public void Every_kind_comes_back_as_it_was_written()
    {
        var values = Observation.Read(("temperature", "36.5"), ("spo2", "-"), ("signs", "chest-pain"), ("consciousness", "A"), ("antipyretic", "false"), ("notes", "a\nb")).Values;
        var resident = Observation.ReadResident(("born", "S19.11.21"), ("oxygen", "はい"), ("phone", "090-1234-5678")).Values;

        RecordDocument.Read(Observation.Type, RecordDocument.Write(Observation.Type, values)).ShouldBe(values);
        RecordDocument.Read(Observation.Resident, RecordDocument.Write(Observation.Resident, resident)).ShouldBe(resident);
    }

    [Fact]
    public void What_the_definition_does_not_explain_is_written_back_untouched()
    {
        const string document = """{"f3":"not a number","f99":{"later":[1,2.50]}}""";

        var values = RecordDocument.Read(Observation.Type, document);

        values.Keys.ShouldBeEmpty();
        RecordDocument.Write(Observation.Type, values).ShouldBe(document);
        RecordDocument.Write(Observation.Type, values.With("temperature", new NumberValue(36.5m)))
            .ShouldBe("""{"f3":36.5,"f99":{"later":[1,2.50]}}""");
    }

    [Fact]
    public void A_retired_field_keeps_its_value_through_a_form()
    {
        var type = Observation.Type with
        {
            Fields = [.. Observation.Type.Fields.Select(f => f.Key == "pulse" ? f with { IsRetired = true } : f)],
        };
        var before = RecordDocument.Read(type, """{"f1":12,"f5":72}""");

        var after = FormReading.Of(
            type, new Dictionary<string, string> { ["subject"] = "12", ["spo2"] = "97" }, Observation.Context with { Previous = before });

        after.Values.Number("pulse").ShouldBe(72);
        RecordDocument.Write(type, after.Values).ShouldContain("\"f5\":72");
    }

    [Fact]
    public void A_room_carries_the_key_of_its_order_which_follows_its_value()
    {
        var room = "f" + Observation.Resident.Find("room")!.Number;
        var order = "o" + room[1..];
        var before = RecordDocument.Read(Observation.Resident, $$"""{"{{room}}":"201","{{order}}":"3201","o99":"kept"}""");

        RecordDocument.Write(Observation.Resident, before.With("room", new TextValue("A棟-10")))
            .ShouldBe($$"""{"{{room}}":"A棟-10","{{order}}":"a棟-210","o99":"kept"}""");
        RecordDocument.Write(Observation.Resident, before.With("room", null)).ShouldBe("""{"o99":"kept"}""");
    }

    [Fact]
    public void A_value_without_a_field_is_a_bug_and_not_dropped() =>
        Should.Throw<InvalidOperationException>(() =>
            RecordDocument.Write(Observation.Type, RecordValues.Empty.With("nowhere", new YesNoValue(true))));

    [Fact]
    public void Any_text_survives_the_document() => AnyText.AlwaysHolds(text =>
    {
        var values = RecordValues.Empty.With("notes", new TextValue(SafeText.Lines(text)));
        return RecordDocument.Read(Observation.Type, RecordDocument.Write(Observation.Type, values)).Equals(values);
    });

    [Fact]
    public void The_exact_decimal_survives_the_document()
    {
        foreach (var number in new[] { 0m, -0.1m, 36.5m, 1234567890123.456789m, 0.000001m, 36.50m })
        {
            var values = RecordValues.Empty.With("temperature", new NumberValue(number));
            RecordDocument.Read(Observation.Type, RecordDocument.Write(Observation.Type, values)).Number("temperature").ShouldBe(number);
        }
    }
}
