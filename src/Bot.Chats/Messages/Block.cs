using System.Text.Json.Serialization;

namespace Bot.Chats.Messages;

/// <summary>A piece of a message that is not cut without need. Texts are plain: no markup, any character.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Title), "title")]
[JsonDerivedType(typeof(Headline), "headline")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(QuotationBlock), "quotation")]
[JsonDerivedType(typeof(DatedLine), "dated")]
[JsonDerivedType(typeof(LinkRow), "links")]
[JsonDerivedType(typeof(CommandLine), "command")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record Block
{
    /// <summary>Calls the visitor's method for this kind of block.</summary>
    public abstract T Accept<T>(MessageVisitor<T> visitor);
}
