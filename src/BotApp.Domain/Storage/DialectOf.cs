using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BotApp.Domain.Storage;

public static class DialectOf
{
    extension(AppDb db)
    {
        /// <summary>The dialect of the database behind this context; the host registers it beside its provider.</summary>
        public IDialect Dialect => db.GetInfrastructure().GetService(typeof(IDialect)) as IDialect
            ?? throw new InvalidOperationException("No dialect is registered with this context.");
    }
}
