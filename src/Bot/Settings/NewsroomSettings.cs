using System.ComponentModel.DataAnnotations;

namespace Bot.Settings;

/// <summary>The sample newsroom of the preview.</summary>
public sealed record NewsroomSettings
{
    /// <summary>The TCP port on 127.0.0.1 that the newsroom is served on, 0 to 65535. Default: 0, which keeps to the port of the first start (8081 where it was free), because articles are known by their addresses.</summary>
    [Range(0, 65535)]
    public int Port { get; init; }
}
