namespace BotApp.Teams.Commands;

/// <summary>What people can type. The words for each stand in <see cref="CommandWords"/>.</summary>
public enum Command
{
    Home,
    New,
    Find,
    Views,
    Trash,
    Show,
    Readers,
    Alerts,
    Acknowledge,
    Close,
    Note,
    HandOver,
    TakeOver,
    Request,
    Requests,
    Reply,
    TakeRequest,
    AnswerRequest,
    DecideLane,
    CloseRequest,
    Agenda,
    Types,
    Roles,
    GrantRole,
    Bind,
    Presets,
    InstallPreset,
    TestAlert,
}
