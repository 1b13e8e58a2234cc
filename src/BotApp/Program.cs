using BotApp;

await using var app = HostApp.Build(args);
await app.RunAsync();
