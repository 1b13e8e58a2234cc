using BotApp.Domain.RecordTypes.Editing.Settings;
using BotApp.Domain.RecordTypes.Kinds;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>How one setting is written into an input, and read from what a builder typed there.</summary>
public abstract class SettingBehaviour
{
    private static readonly NameSetting Label = new();
    private static readonly EnglishSetting EnglishLabel = new();
    private static readonly YesNoSetting Required = YesNoSetting.OfField(f => f.IsRequired, (f, yes) => f with { IsRequired = yes });
    private static readonly ChoicesSetting Choices = new();
    private static readonly OtherTextSetting OtherText = new();
    private static readonly ColumnsSetting Columns = new();
    private static readonly LabelSetting Unit = new(f => f.Unit, (f, label) => f with { Unit = label }, 20);
    private static readonly NumberSetting Decimals = NumberSetting.Whole(f => f.Decimals, (f, n) => f with { Decimals = n ?? 0 }, 0, 6);
    private static readonly LimitSetting Least = new(f => f.Limits?.Hard?.From, (f, n) => f.WithHard((f.Limits?.Hard ?? new()) with { From = n }));
    private static readonly LimitSetting Most = new(f => f.Limits?.Hard?.To, (f, n) => f.WithHard((f.Limits?.Hard ?? new()) with { To = n }));
    private static readonly LimitSetting SoftLeast = new(f => f.Limits?.Soft?.From, (f, n) => f.WithSoft((f.Limits?.Soft ?? new()) with { From = n }));
    private static readonly LimitSetting SoftMost = new(f => f.Limits?.Soft?.To, (f, n) => f.WithSoft((f.Limits?.Soft ?? new()) with { To = n }));
    private static readonly NumberSetting DaysBack = NumberSetting.Whole(
        f => -f.Limits?.Hard?.From, (f, n) => f.WithHard((f.Limits?.Hard ?? new()) with { From = -n }), 0, 100_000);
    private static readonly NumberSetting DaysAhead = NumberSetting.Whole(
        f => f.Limits?.Hard?.To, (f, n) => f.WithHard((f.Limits?.Hard ?? new()) with { To = n }), 0, 100_000);
    private static readonly YesNoSetting Thousands = YesNoSetting.OfField(f => f.HasThousands, (f, yes) => f with { HasThousands = yes });
    private static readonly YesNoSetting Difference = YesNoSetting.OfField(f => f.ShowsDifference, (f, yes) => f with { ShowsDifference = yes });
    private static readonly ContentSetting Content = new();
    private static readonly TypedSetting Pattern = new(f => f.Pattern, (f, text) => f with { Pattern = text });
    private static readonly LabelSetting PatternHint = new(f => f.PatternHint, (f, label) => f with { PatternHint = label }, 100);
    private static readonly LookupsSetting Lookups = new();
    private static readonly FormulaSetting Formula = new();
    private static readonly TypedSetting Numbering = new(f => f.Numbering, (f, text) => f with { Numbering = text });
    private static readonly YesNoSetting OnlyPhotos = YesNoSetting.OfField(f => f.Files?.OnlyPhotos is true, (f, yes) => f.WithFiles(l => l with { OnlyPhotos = yes }));
    private static readonly NumberSetting Megabytes = NumberSetting.Whole(
        f => f.Files is { Megabytes: > 0 and var n } ? n : null, (f, n) => f.WithFiles(l => l with { Megabytes = n ?? 0 }), 1, 10);
    private static readonly NumberSetting MostFiles = NumberSetting.Whole(
        f => f.Files is { Most: > 0 and var n } ? n : null, (f, n) => f.WithFiles(l => l with { Most = n ?? 0 }), 1, 10);
    private static readonly YesNoSetting CopiesLast = YesNoSetting.OfField(f => f.CopiesLast, (f, yes) => f with { CopiesLast = yes });
    private static readonly ExpressionSetting ShownIf = new(f => f.ShownIf, (f, text) => f with { ShownIf = text });
    private static readonly ExpressionSetting RequiredIf = new(f => f.RequiredIf, (f, text) => f with { RequiredIf = text });
    private static readonly NumberSetting MaxLength = NumberSetting.Whole(f => f.MaxLength, (f, n) => f with { MaxLength = n }, 1, TextLimits.Longest);
    private static readonly TargetSetting Target = new();
    private static readonly LabelSetting Help = new(f => f.Help, (f, label) => f with { Help = label }, 300);
    private static readonly TypedSetting Default = new(f => f.Default, (f, text) => f with { Default = text });
    private static readonly TypedSetting EmptyMeans = new(f => f.EmptyMeans, (f, text) => f with { EmptyMeans = text });
    private static readonly LabelSetting Section = new(f => f.Section, (f, label) => f with { Section = label }, 60);
    private static readonly PositionSetting Position = new();
    private static readonly YesNoSetting Titled = YesNoSetting.OfList(d => d.TitleFields, (d, keys) => d with { TitleFields = keys });
    private static readonly YesNoSetting Listed = YesNoSetting.OfList(d => d.ListFields, (d, keys) => d with { ListFields = keys });
    private static readonly YesNoSetting Searched = YesNoSetting.OfField(f => f.IsSearched, (f, yes) => f with { IsSearched = yes });

    /// <summary>The behaviour of a setting: one table, which does not compile without each of them.</summary>
    public static Func<FieldSetting, SettingBehaviour> Of { get; } = setting => setting switch
    {
        FieldSetting.Label => Label,
        FieldSetting.EnglishLabel => EnglishLabel,
        FieldSetting.Required => Required,
        FieldSetting.Choices => Choices,
        FieldSetting.Unit => Unit,
        FieldSetting.Decimals => Decimals,
        FieldSetting.Least => Least,
        FieldSetting.Most => Most,
        FieldSetting.SoftLeast => SoftLeast,
        FieldSetting.SoftMost => SoftMost,
        FieldSetting.DaysBack => DaysBack,
        FieldSetting.DaysAhead => DaysAhead,
        FieldSetting.Content => Content,
        FieldSetting.MaxLength => MaxLength,
        FieldSetting.Target => Target,
        FieldSetting.OtherText => OtherText,
        FieldSetting.Columns => Columns,
        FieldSetting.Thousands => Thousands,
        FieldSetting.Difference => Difference,
        FieldSetting.Pattern => Pattern,
        FieldSetting.PatternHint => PatternHint,
        FieldSetting.Lookups => Lookups,
        FieldSetting.Formula => Formula,
        FieldSetting.Numbering => Numbering,
        FieldSetting.OnlyPhotos => OnlyPhotos,
        FieldSetting.Megabytes => Megabytes,
        FieldSetting.MostFiles => MostFiles,
        FieldSetting.CopiesLast => CopiesLast,
        FieldSetting.ShownIf => ShownIf,
        FieldSetting.RequiredIf => RequiredIf,
        FieldSetting.Help => Help,
        FieldSetting.Default => Default,
        FieldSetting.EmptyMeans => EmptyMeans,
        FieldSetting.Section => Section,
        FieldSetting.Position => Position,
        FieldSetting.Titled => Titled,
        FieldSetting.Listed => Listed,
        FieldSetting.Searched => Searched,
    };

    /// <summary>The key of the setting's input.</summary>
    public static string KeyOf(FieldSetting setting)
    {
        var name = setting.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>As the input holds it: reading it again changes nothing.</summary>
    public abstract string Write(FieldDraft draft);

    /// <summary>The draft with the setting as typed (trimmed, safe, may be empty); a refusal carries no field, the caller knows it.</summary>
    public abstract Outcome<FieldDraft> Read(FieldDraft draft, string typed);
}
