namespace BotApp.Domain.Alerts;

public enum EpisodeEntryKind
{
    Opened,
    FindingJoined,
    FindingWithdrawn,
    /// <summary>A worse finding while somebody had it: the call begins anew.</summary>
    CalledAgain,
    Called,
    AdministratorsCalled,
    /// <summary>The owner was asked how it stands.</summary>
    OwnerAsked,
    /// <summary>No channel could be reached.</summary>
    NotDelivered,
    Acknowledged,
    Phoned,
    MeasureAgain,
    DoctorConsulted,
    Watching,
    HandedOver,
    Closed,
    /// <summary>Somebody took it from who had it.</summary>
    TakenOver,
}
