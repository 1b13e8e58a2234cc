using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Tests.Cards;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes.WhoMay;

public sealed class DecideTests
{
    private const string Marks = "VAEWXD";

    private static readonly Dictionary<string, Standing> People = new(StringComparer.Ordinal)
    {
        ["guest"] = Standing.Stranger,
        ["channel"] = Standing.Everybody,
        ["staff"] = Register.As(Role.Staff),
        ["nurse"] = Register.As(Role.Staff, Role.Nurse),
        ["builder"] = Register.As(Role.Staff, Role.Builder),
        ["administrator"] = Register.As(Role.Staff, Role.Administrator),
    };

    private static readonly Dictionary<string, AskedRecord> Records = new(StringComparer.Ordinal)
    {
        ["own"] = Register.Record(Register.Me),
        ["own done"] = Register.Record(Register.Me, "done"),
        ["another's"] = Register.Record(Register.Another),
        ["assigned"] = Register.Record(Register.Another, charge: Register.Me),
    };

    /// <summary>Role × action × whose record × field. V see, A add, E edit, W withdraw, X export, D define; - refused.</summary>
    [Theory]
    [InlineData("guest", "own", "------", "------", "------")]
    [InlineData("guest", "another's", "------", "------", "------")]
    [InlineData("channel", "own", "-A----", "------", "-A----")]
    [InlineData("channel", "another's", "-A----", "------", "-A----")]
    [InlineData("channel", "assigned", "-A----", "------", "-A----")]
    [InlineData("staff", "own", "VAE---", "------", "VAE---")]
    [InlineData("staff", "own done", "VA----", "------", "VA----")]
    [InlineData("staff", "another's", "-A----", "------", "-A----")]
    [InlineData("staff", "assigned", "VA----", "------", "VA----")]
    [InlineData("nurse", "own", "VAE-X-", "VAE-X-", "VAE-X-")]
    [InlineData("nurse", "own done", "VAE-X-", "VAE-X-", "VAE-X-")]
    [InlineData("nurse", "another's", "VAE-X-", "VAE-X-", "VAE-X-")]
    [InlineData("nurse", "assigned", "VAE-X-", "VAE-X-", "VAE-X-")]
    [InlineData("builder", "own", "VAE--D", "-----D", "VAE--D")]
    [InlineData("builder", "another's", "-A---D", "-----D", "-A---D")]
    [InlineData("administrator", "own", "VAEWXD", "VAEWXD", "VAEWXD")]
    [InlineData("administrator", "another's", "VAEWXD", "VAEWXD", "VAEWXD")]
    public void Role_by_action_by_record_by_field(string who, string record, string whole, string hiddenField, string openField)
    {
        Allowed(Register.Ruled, who, record, null).ShouldBe(whole);
        Allowed(Register.Ruled, who, record, Register.Note).ShouldBe(hiddenField);
        Allowed(Register.Ruled, who, record, Register.Place).ShouldBe(openField);
    }

    [Theory]
    [InlineData("staff", "V----")]
    [InlineData("nurse", "VAE-X")]
    [InlineData("administrator", "VAEWX")]
    public void A_field_that_is_only_read_is_neither_entered_nor_edited(string who, string expected) =>
        Allowed(Register.Ruled, who, "own", Register.State)[..5].ShouldBe(expected);

    [Theory]
    [InlineData("guest", "------")]
    [InlineData("channel", "VAEWX-")]
    [InlineData("staff", "VAEWX-")]
    [InlineData("nurse", "VAEWX-")]
    [InlineData("builder", "VAEWXD")]
    [InlineData("administrator", "VAEWXD")]
    public void Without_rules_everything_is_as_it_was(string who, string expected)
    {
        foreach (var record in Records.Keys)
        {
            Allowed(Register.Open, who, record, null).ShouldBe(expected);
            Allowed(Register.Open, who, record, Register.Note)[..3].ShouldBe(expected[..3]);
        }
    }

    [Fact]
    public void Every_question_is_answered_and_every_refusal_is_a_sentence_in_both_languages()
    {
        var words = WordsFiles.Load(Path.Combine(Repository.Cards, "words"));
        foreach (var (who, action, record, field) in Questions())
        {
            var decision = Decide.Of(who, action, Register.Ruled, record, field);
            if (decision.IsAllowed)
            {
                continue;
            }

            foreach (var language in Enum.GetValues<Language>())
            {
                var sentence = words.Of(language).Say(AccessText.Why(decision, Register.Ruled, language));
                sentence.ShouldNotContain("{");
                sentence.Length.ShouldBeGreaterThan(20);
            }
        }
    }

    [Fact]
    public void A_refusal_says_which_rule_and_whom_to_ask()
    {
        var words = WordsFiles.Load(Path.Combine(Repository.Cards, "words"));
        var decision = Decide.Of(People["staff"], AccessAction.Edit, Register.Ruled, Records["own done"]);

        words.Of(Language.Japanese).Say(AccessText.Why(decision, Register.Ruled, Language.Japanese)).ShouldBe(
            "「訪問記録」の記録を訂正できるのは、看護師、職員（自分が登録した記録、「状態」が「受付」の記録）、管理者です。訂正が必要なときは、その人か管理者に頼んでください。");
        words.Of(Language.English).Say(AccessText.Why(decision, Register.Ruled, Language.English)).ShouldBe(
            "Records in “Visits” can be corrected by: nurses, staff (records they entered, records whose “状態” is 受付), administrators. Ask one of them or an administrator to correct it.");
    }

    [Fact]
    public void More_roles_never_allow_less()
    {
        foreach (var (who, action, record, field) in Questions())
        {
            var more = who with { Roles = who.Roles.Append(Role.Nurse).Append(Role.Staff).ToHashSet() };
            if (Decide.Of(who, action, Register.Ruled, record, field).IsAllowed)
            {
                Decide.Of(more, action, Register.Ruled, record, field).IsAllowed.ShouldBeTrue($"{string.Join('+', who.Roles)} {action} {field?.Key}");
            }
        }
    }

    private static string Allowed(RecordTypeDefinition type, string who, string record, Field? field) => string.Concat(
        Enum.GetValues<AccessAction>().Select(action =>
            Decide.Of(People[who], action, type, Records[record], field).IsAllowed ? Marks[(int)action] : '-'));

    private static IEnumerable<(Standing Who, AccessAction Action, AskedRecord? Record, Field? Field)> Questions() =>
        from who in People.Values
        from action in Enum.GetValues<AccessAction>()
        from record in Records.Values.Append(null)
        from field in Register.Ruled.Fields.Append(null)
        select (who, action, record, field);
}
