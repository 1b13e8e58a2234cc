namespace BotApp.Domain.Alerts;

/// <summary>What a nurse did about an episode, in one press.</summary>
public enum EpisodeAct
{
    Phoned,
    MeasureAgain,
    DoctorConsulted,
    Watching,
}
