namespace UsoSite.Browser.Tests.Browsing;

/// <summary>What a reader does who has only a keyboard.</summary>
public static class Keyboard
{
    private const int MostPresses = 120;

    private const string IsFocused = "element => element === document.activeElement";

    /// <summary>Presses Tab until the element has the focus; fails after a good hundred presses.</summary>
    public static async Task TabToAsync(this Visit visit, ILocator element, bool backwards = false)
    {
        await Assertions.Expect(element).ToBeVisibleAsync();
        for (var presses = 0; presses < MostPresses; presses++)
        {
            await visit.PressAsync(backwards ? "Shift+Tab" : "Tab");
            if (await element.EvaluateAsync<bool>(IsFocused))
            {
                return;
            }
        }

        Assert.Fail($"{MostPresses} presses of Tab do not lead to {element}.");
    }

    public static Task TabToAsync(this Visit visit, string selector, bool backwards = false) => visit.TabToAsync(visit[selector], backwards);

    /// <summary>Presses keys one after another, named as in <c>ArrowDown</c>, <c>Enter</c>, <c>Escape</c>, <c>Shift+Tab</c>.</summary>
    public static async Task PressAsync(this Visit visit, params string[] keys)
    {
        foreach (var key in keys)
        {
            await visit.Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Types a text into whatever has the focus, letter by letter.</summary>
    public static Task TypeAsync(this Visit visit, string text) => visit.Page.Keyboard.TypeAsync(text);

    public static Task ExpectFocusAsync(this ILocator element) => Assertions.Expect(element).ToBeFocusedAsync();
}
