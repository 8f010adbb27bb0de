using Bot.News.Loading;

namespace Bot.Loading;

/// <summary>Turns counts into a part of the whole. Reports at once, where <see cref="Progress{T}"/> would report after the end.</summary>
internal sealed class PartProgress(IProgress<double> part) : IProgress<LoadProgress>
{
    public void Report(LoadProgress value) => part.Report(value.Total == 0 ? 1 : (double)value.Done / value.Total);
}
