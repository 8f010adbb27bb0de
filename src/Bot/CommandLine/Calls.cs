using System.CommandLine;
using System.CommandLine.Help;

namespace Bot.CommandLine;

/// <summary>All calls of the program.</summary>
public static class Calls
{
    /// <summary>The root with every call under it.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var root = new RootCommand("Reads Arabic news, builds daily digests and timelines, and posts them to chats. Without a call it runs ('bot run').")
        {
            HelpName = "bot",
        };
        common.AddTo(root);
        var run = new RunCall(terminal, common);
        root.SetAction(run.RunAsync);
        root.Add(run);
        root.Add(new DigestCall(terminal, common));
        root.Add(new TimelineCall(terminal, common));
        root.Add(new LoadCall(terminal, common));
        root.Add(new SourcesCall(terminal, common));
        root.Add(new InspectCall(terminal));
        root.Add(new DoctorCall(terminal, common));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
