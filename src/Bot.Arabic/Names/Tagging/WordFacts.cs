namespace Bot.Arabic.Names.Tagging;

/// <summary>What a word alone tells the tagger, wherever it stands.</summary>
/// <param name="Word">The number of its normal form.</param>
/// <param name="Cluster">Its class, or that of what is left without clitics.</param>
/// <param name="Lists">The word lists that have it, as bits.</param>
/// <param name="Own">Features of the word about itself.</param>
/// <param name="Near">Features of the word about its neighbours.</param>
internal sealed record WordFacts(uint Word, WordClusters.Cluster Cluster, uint Lists, uint[] Own, uint[] Near);
