namespace BotApp.Domain.Deliveries;

/// <summary>Everything that can be posted and drawn again later from the state, by kind and id.</summary>
public enum Face
{
    /// <summary>A plain sentence: arguments hold the words key and its values (ids and numbers only).</summary>
    Notice,
    Home,
    Guide,
    /// <summary>Id is the record number.</summary>
    Record,
    /// <summary>Id is the record number; shown just after saving, with 訂正する.</summary>
    SavedRecord,
    /// <summary>Id is the episode.</summary>
    Episode,
    /// <summary>Id is the episode; a nudge that mentions or addresses one person.</summary>
    EpisodeCall,
    /// <summary>Id is the request: root card of its thread in the builders' channel.</summary>
    Request,
    /// <summary>Id is the request: the requester's copy.</summary>
    RequestCopy,
    /// <summary>Id is the reply: its mirrored text.</summary>
    Reply,
    /// <summary>Id is the channel binding, asks who holds the role.</summary>
    Binding,
    Presets,
    Roles,
}
