using System.Security.Cryptography;
using Bot.Chats;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.ChatBox;

/// <summary>Knows a browser again by a random cookie: one browser is one chat.</summary>
internal static class ChatCookie
{
    private const string Name = "bot-chat";
    private const int Bytes = 16;

    /// <summary>The browser's chat; a browser without a well-formed cookie gets a new one.</summary>
    public static ChatAddress GetOrCreate(HttpContext context)
    {
        var id = context.Request.Cookies[Name];
        if (id is null || id.Length != 2 * Bytes || !id.All(char.IsAsciiHexDigitLower))
        {
            id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
            context.Response.Cookies.Append(Name, id, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            });
        }

        return new ChatAddress(WebPlatform.PlatformName, id);
    }
}
