using System.Xml.Linq;

namespace Bot.Newsroom.Pages;

/// <summary>Makes the picture of an article: the outlet's colour and name.</summary>
internal static class ArticlePicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Write(Outlet outlet) => new XElement(
        Svg + "svg",
        new XAttribute("viewBox", "0 0 1200 675"),
        new XElement(Svg + "rect", new XAttribute("width", "1200"), new XAttribute("height", "675"), new XAttribute("fill", outlet.Color)),
        new XElement(
            Svg + "text",
            new XAttribute("x", "600"),
            new XAttribute("y", "370"),
            new XAttribute("font-size", "96"),
            new XAttribute("text-anchor", "middle"),
            new XAttribute("fill", "#ffffff"),
            outlet.Name)).ToString(SaveOptions.DisableFormatting);
}
