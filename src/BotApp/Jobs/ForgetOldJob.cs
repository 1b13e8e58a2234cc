using Quartz;

namespace BotApp.Jobs;

/// <summary>Every hour.</summary>
[DisallowConcurrentExecution]
internal sealed class ForgetOldJob(ForgetOld forget) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await forget.Run(cancellationToken);
}
