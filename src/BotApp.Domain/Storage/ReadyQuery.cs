using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Domain.Storage;

/// <summary>
/// A query of the turn's path, translated once instead of at every turn. A compiled query belongs to one model and to one
/// way of tracking, and a process may hold several (SQLite beside PostgreSQL, a writer beside readers): each gets its own.
/// Inside the query write <c>db.Set&lt;T&gt;()</c>, since expression trees refuse extension properties, and give every value
/// as a parameter: a value read from the context (<c>db.WorkspaceId</c>) would stay what it was at the first turn. Only the
/// query filter of the workspace is asked anew each time; a test holds that.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
public sealed class ReadyQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> tracking = [];
    private readonly ConditionalWeakTable<IModel, TQuery> reading = [];

    public TQuery On(AppDb db) =>
        (db.ChangeTracker.QueryTrackingBehavior is QueryTrackingBehavior.TrackAll ? tracking : reading)
            .GetValue(db.Model, _ => compile());
}
