using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Storage;

/// <summary>Notes which events and deliveries are added to a context, also those that a body saved itself.</summary>
internal sealed class NewRows : IDisposable
{
    private readonly AppDb db;
    private List<Event> events = [];

    public NewRows(AppDb db)
    {
        this.db = db;
        db.ChangeTracker.Tracked += Note;
    }

    public bool HasDeliveries { get; private set; }

    public IReadOnlyList<Event> TakeEvents()
    {
        var taken = events;
        events = [];
        return taken;
    }

    public void Forget()
    {
        events = [];
        HasDeliveries = false;
    }

    public void Dispose() => db.ChangeTracker.Tracked -= Note;

    private void Note(object? sender, EntityTrackedEventArgs tracked)
    {
        if (tracked.Entry.State is not EntityState.Added)
        {
            return;
        }

        if (tracked.Entry.Entity is Event happened)
        {
            events.Add(happened);
        }

        HasDeliveries |= tracked.Entry.Entity is Delivery;
    }
}
