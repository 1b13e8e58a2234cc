using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace BotApp.Simulator;

/// <summary>The scripting API reads and writes JSON as <see cref="Json"/> does.</summary>
public sealed class JsonOfAnswers : IConfigureOptions<JsonOptions>
{
    public void Configure(JsonOptions options)
    {
        options.SerializerOptions.Encoder = Json.Options.Encoder;
        options.SerializerOptions.DefaultIgnoreCondition = Json.Options.DefaultIgnoreCondition;
    }
}
