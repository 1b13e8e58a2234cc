using System.Text.Json;
using BotApp.Domain.RecordTypes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class DefinitionJsonTests
{
    [Fact]
    public void A_definition_comes_back_as_the_same_text()
    {
        foreach (var type in new[] { Observation.Type, Observation.Resident })
        {
            var text = DefinitionJson.Write(type);
            DefinitionJson.Write(DefinitionJson.Read(text)).ShouldBe(text);
            DefinitionDifference.Between(type, DefinitionJson.Read(text)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Defaults_are_left_out() =>
        DefinitionJson.Write(Observation.Resident).ShouldStartWith(
            """{"key":"resident","label":{"ja":"入所者台帳","en":"Residents"},"reading":"にゅうしょしゃだいちょう","fields":[{"key":"name","number":1,"kind":"text","label":{"ja":"氏名","en":"Name"},"required":true,"content":"personName","maxLength":60,"choices":[],"searched":true}""");

    [Theory]
    [InlineData("""{"key":"a"}""")]
    [InlineData("""{"key":"a","label":{"ja":"あ"},"fields":[],"nextFieldNumber":1,"colour":"red"}""")]
    [InlineData("""{"key":"a","label":{"ja":"あ"},"fields":[{"key":"x","number":1,"kind":"song","label":{"ja":"い"}}],"nextFieldNumber":2}""")]
    [InlineData("null")]
    [InlineData("[")]
    public void What_is_no_definition_does_not_read(string json) => Should.Throw<JsonException>(() => DefinitionJson.Read(json));
}
