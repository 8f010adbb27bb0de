using Bot.Learning;
using Bot.Learning.Clusters;
using Bot.Learning.Letters;
using Bot.Learning.Names;
using Bot.Learning.Summaries;

ILearner[] learners = [new ClusterLearner(), new LettersLearner(), new NameLearner(), new SpellingLearner(), new SummaryLearner()];
var learner = args.Length == 2 ? Array.Find(learners, l => l.Name == args[0]) : null;
if (learner is null || !File.Exists("Bot.sln"))
{
    await Console.Error.WriteLineAsync(
        $"Call it in the repository's root as: dotnet run -c Release --project src/Bot.Learning -- {string.Join('|', learners.Select(l => l.Name))} FOLDER");
    return 2;
}

try
{
    learner.Learn(args[1], Directory.GetCurrentDirectory(), Console.Out);
    return 0;
}
catch (IOException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
