namespace BotApp.Domain.Deliveries;

/// <summary>Everything that can be posted and drawn again later from the state, by kind and id.</summary>
public enum Face
{
    /// <summary>A plain sentence: arguments hold the words key and its values (ids and numbers only).</summary>
    Notice,

    /// <summary>Id is the person whose home it is.</summary>
    Home,

    /// <summary>Id is the unit: the one guiding card after the installation.</summary>
    Guide,

    /// <summary>Id is the channel binding: says what the channel is for now and asks who holds the role.</summary>
    Binding,

    /// <summary>Who holds which role; id is the unit, 0 for the workspace.</summary>
    Roles,

    /// <summary>Id is the unit: a rehearsal in the alerts channel.</summary>
    TestAlert,

    /// <summary>Id is the episode: told to administrators because no channel can be reached.</summary>
    NoAlertChannel,

    /// <summary>Arguments hold the preset's key: what was installed.</summary>
    PresetInstalled,

    /// <summary>Id is the record number.</summary>
    Record,

    /// <summary>Id is the record number; shown just after saving, with 訂正する.</summary>
    SavedRecord,

    /// <summary>Id is the record just saved; the form for the next subject.</summary>
    NextForm,

    /// <summary>Id is the view: its records as a list.</summary>
    View,

    /// <summary>Id is the draft of a view, as its builder sees it.</summary>
    ViewDraft,

    /// <summary>Id is the pin: a view that posts itself to a channel.</summary>
    PinnedView,

    /// <summary>Id is the bulk edit: what was changed, and the way back.</summary>
    BulkEdit,

    /// <summary>Id is the episode.</summary>
    Episode,

    /// <summary>Id is the episode; calls the people named in the arguments.</summary>
    EpisodeCall,

    /// <summary>Id is the request: root card of its thread in the builders' channel.</summary>
    Request,

    /// <summary>Id is the request: the requester's copy.</summary>
    RequestCopy,

    /// <summary>Id is the reply: its mirrored text.</summary>
    Reply,

    /// <summary>Id is the record type; arguments hold the version just published and the one that the builder had seen.</summary>
    TypePublished,

    /// <summary>Id is the conversion of a field to another kind: told to whoever asked for it, at its end.</summary>
    FieldConverted,

    /// <summary>Id is the file, arguments hold its record: the original, offered in the personal chat.</summary>
    FileOffer,
}
