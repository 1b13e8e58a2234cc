using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>A whole number within bounds; empty takes the setting away.</summary>
internal sealed class NumberSetting : SettingBehaviour
{
    private readonly Func<Field, decimal?> get;
    private readonly Func<Field, int?, Field> set;
    private readonly int least;
    private readonly int most;

    private NumberSetting(Func<Field, decimal?> get, Func<Field, int?, Field> set, int least, int most)
    {
        this.get = get;
        this.set = set;
        this.least = least;
        this.most = most;
    }

    public static NumberSetting Whole(Func<Field, decimal?> get, Func<Field, int?, Field> set, int least, int most) => new(get, set, least, most);

    public override string Write(FieldDraft draft) => get(draft.Field) is { } number ? NumberReading.Write(number) : "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (typed.Length == 0)
        {
            return draft.With(set(draft.Field, null));
        }

        var read = NumberReading.Read(typed);
        return !read.IsRefused && read.Value is { } number && number == decimal.Truncate(number) && number >= least && number <= most
            ? draft.With(set(draft.Field, (int)number))
            : Refusal.Of("refusal.edit.whole", ("least", $"{least}"), ("most", $"{most}"), ("typed", SafeText.Cap(typed, 40)));
    }
}
