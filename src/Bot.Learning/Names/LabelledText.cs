using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Text;

namespace Bot.Learning.Names;

/// <summary>A text with the labels of its words (<see cref="NameLabels"/>).</summary>
internal sealed record LabelledText(WordRow Row, int[] Labels);
