using BotApp.Simulator.Cards;
using BotApp.Simulator.Connector;
using BotApp.Simulator.Extensions;
using BotApp.Simulator.Faults;
using BotApp.Simulator.Login;
using BotApp.Simulator.People;
using BotApp.Simulator.Scripting;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Stage;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator;

/// <summary>Every part of the simulator, once.</summary>
public static class Parts
{
    public static void AddSimulator(this IServiceCollection services, SimulatorOptions options)
    {
        services.AddSingleton(options.Manifest);
        services.AddSingleton(options.Clock);
        services.AddSingleton(new Identity(options.TenantId, options.TenantName, options.AppId, options.Manifest.Name));
        services.AddSingleton(new Settings
        {
            Auth = options.Auth,
            Secret = options.Secret,
            Directory = options.Directory,
            BotUrl = options.BotUrl,
            Patience = new Patience(options.BotAnswersWithin, options.SubmitsWithin),
        });
        services.AddSingleton(_ => new Journal(options.Directory));
        services.AddSingleton<World>().AddSingleton(new News(options.Clock.GetUtcNow().ToUnixTimeMilliseconds()));
        services.AddSingleton<FaultBoard>().AddSingleton<CallLog>();
        services.AddSingleton<SigningKey>().AddSingleton<Tokens>().AddSingleton<LoginDesk>();
        services.AddSingleton<Activities>().AddSingleton<BotPost>().AddSingleton<BotLink>();
        services.AddSingleton<SeeMessage>().AddSingleton<SeeMessages>().AddSingleton<SeeConversations>().AddSingleton<SeeWorld>();
        AddConnector(services, options);
        AddPeople(services);
        AddCards(services);
    }

    private static void AddConnector(IServiceCollection services, SimulatorOptions options)
    {
        services.AddSingleton(new RateWindows(options.Clock) { Limits = options.Limits });
        services.AddSingleton<ConnectorGuard>().AddSingleton<ConnectorPipeline>().AddSingleton<PostFromBot>();
        services.AddSingleton<CreateConversation>().AddSingleton<SendActivity>().AddSingleton<UpdateActivity>().AddSingleton<DeleteActivity>();
        services.AddSingleton<ListMembers>().AddSingleton<DescribeTeam>();
    }

    private static void AddPeople(IServiceCollection services)
    {
        services.AddSingleton<Lookup>().AddSingleton<Actors>().AddSingleton<Target>().AddSingleton<OnMessage>();
        services.AddSingleton<TellBot>().AddSingleton<KeepFile>().AddSingleton<RaiseToasts>();
        services.AddSingleton<WriteMessage.Helpers>().AddSingleton<WriteMessage>().AddSingleton<ChangeMessage>();
        services.AddSingleton<ReactToMessage>().AddSingleton<MarkRead>().AddSingleton<SendRaw>();
        services.AddSingleton<TeamEvents>().AddSingleton<AddPerson>().AddSingleton<AddTeam>();
        services.AddSingleton<ChangeTeam>().AddSingleton<ChangeMembers>().AddSingleton<InstallBot>();
        services.AddSingleton<SeeEverything.Views>().AddSingleton<SeeEverything>().AddSingleton<PersonEvents>();
    }

    private static void AddCards(IServiceCollection services)
    {
        services.AddSingleton<ShowAnswer>().AddSingleton<ExecuteAction>().AddSingleton<SubmitAction>().AddSingleton<ClickAction>();
        services.AddSingleton<RefreshCard>().AddSingleton<SearchChoices>().AddSingleton<AnswerConsent>();
        services.AddSingleton<OpenDialogs>().AddSingleton<ShowDialog>().AddSingleton<OpenDialog>().AddSingleton<SubmitDialog>();
        services.AddSingleton<QueryExtension>().AddSingleton<SelectItem>().AddSingleton<MessagePayload>();
        services.AddSingleton<OpenExtension.Helpers>().AddSingleton<OpenExtension>();
    }
}
