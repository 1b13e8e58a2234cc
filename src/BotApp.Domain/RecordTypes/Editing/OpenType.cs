using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The register as it is now, for somebody who may change it.</summary>
public static class OpenType
{
    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, CancellationToken cancellation)
    {
        if (await FindType.ById(editor.Db, typeId, cancellation) is not { } type)
        {
            return MayDefine.WhyNot(editor.Rights) ?? Refusal.Of("refusal.edit.typeGone");
        }

        return MayDefine.WhyNot(editor.Rights, type.Definition, Language.Japanese) is { } refusal ? refusal : type;
    }
}
