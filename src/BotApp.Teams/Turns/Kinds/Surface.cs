namespace BotApp.Teams.Turns.Kinds;

/// <summary>How an action came, which decides how it is answered.</summary>
public enum Surface
{
    /// <summary>Action.Execute, pressed: answered with a card in the HTTP body.</summary>
    Execute,
    /// <summary>Action.Execute by a refresh: a pure read for this viewer.</summary>
    Refresh,
    /// <summary>Action.Submit: no card in the body; the pressed message is replaced afterwards.</summary>
    Submit,
    /// <summary>task/fetch: a dialog is to be opened.</summary>
    DialogOpen,
    /// <summary>task/submit.</summary>
    DialogSubmit,
    /// <summary>composeExtension/fetchTask: the verb is the command's id.</summary>
    MessageActionOpen,
    /// <summary>composeExtension/submitAction.</summary>
    MessageActionSubmit,
}
