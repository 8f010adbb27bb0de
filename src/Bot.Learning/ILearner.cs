namespace Bot.Learning;

/// <summary>Learns one table of weights that Bot.Arabic embeds, from public data that is not shipped.</summary>
internal interface ILearner
{
    /// <summary>How the table is asked for on the command line, as in <c>letters</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Prints the cross-validated score (learnt on some folds, measured on the one left out), then learns from all of the data and writes the table.
    /// The same data gives the same table, byte for byte.
    /// </summary>
    /// <param name="data">The folder with the public data, as its files were published.</param>
    /// <param name="repository">The root of the repository, in which the table has its place and the word lists stand.</param>
    /// <param name="report">Where progress and scores are printed, a line each.</param>
    /// <exception cref="IOException">A file of the data is missing or cannot be read.</exception>
    void Learn(string data, string repository, TextWriter report);
}
