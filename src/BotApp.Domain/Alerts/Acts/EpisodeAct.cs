namespace BotApp.Domain.Alerts.Acts;

/// <summary>What a nurse did about an episode, in one press.</summary>
public enum EpisodeAct
{
    Phoned,
    MeasureAgain,
    DoctorConsulted,
    Watching,
}
