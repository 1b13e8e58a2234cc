namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The register as it is now, for somebody who may change it.</summary>
public static class OpenType
{
    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, CancellationToken cancellation)
    {
        if (MayDefine.WhyNot(editor.Rights) is { } refusal)
        {
            return refusal;
        }

        return await FindType.ById(editor.Db, typeId, cancellation) is { } type ? type : Refusal.Of("refusal.edit.typeGone");
    }
}
