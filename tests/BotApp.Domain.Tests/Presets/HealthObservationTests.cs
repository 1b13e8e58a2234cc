using BotApp.Domain.Presets;
using BotApp.Domain.Tests.RecordTypes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Presets;

public sealed class HealthObservationTests
{
    [Fact]
    public void The_register_of_residents_has_its_fields() =>
        Observation.Resident.Fields.Select(f => f.Label.Ja).ShouldBe(
            ["氏名", "ふりがな", "部屋", "生年月日", "電話", "入所日", "退所日", "酸素使用", "メモ"]);

    [Fact]
    public void Name_furigana_room_and_day_of_admission_are_required() =>
        Observation.Resident.Fields.Where(f => f.IsRequired).Select(f => f.Label.Ja).ShouldBe(["氏名", "ふりがな", "部屋", "入所日"]);

    [Fact]
    public void The_observation_has_its_fields() =>
        Observation.Type.Fields.Select(f => f.Label.Ja).ShouldBe(
            ["対象者", "測定日時", "体温", "SpO2", "脈拍", "呼吸数", "血圧（上）", "血圧（下）", "意識", "緊急性の高い症状", "症状", "服薬（解熱剤）", "メモ"]);

    [Fact]
    public void The_thirteen_emergency_signs_are_those_of_the_ministry() =>
        Observation.Type.Find("signs")!.Choices.Select(c => c.Label.Ja).ShouldBe(
        [
            "顔色が明らかに悪い", "唇が紫色になっている", "いつもと違う・様子がおかしい", "息が荒くなった", "急に息苦しくなった",
            "少し動くと息苦しい", "胸の痛み", "横になれない・座らないと息ができない", "肩で息をしている", "突然ゼーゼーしはじめた",
            "ぼんやりしている", "もうろうとしている", "脈がとぶ・脈のリズムが乱れる",
        ]);

    [Fact]
    public void Soft_limits_bound_what_is_plausible_and_not_what_is_normal()
    {
        Observation.Read(("spo2", "70"), ("temperature", "43")).IsAccepted.ShouldBeTrue();
        Observation.Read(("spo2", "69")).Questions.Count.ShouldBe(1);
        Observation.Read(("temperature", "33.9")).Questions.Count.ShouldBe(1);
        Observation.Read(("spo2", "101")).Refusals.Count.ShouldBe(1);
    }

    [Fact]
    public void Everything_is_said_in_English_too() =>
        PresetGallery.All.ShouldAllBe(p => p.RecordTypes.All(t => t.Fields.All(f => f.Label.En != null && f.Choices.All(c => c.Label.En != null))));
}
