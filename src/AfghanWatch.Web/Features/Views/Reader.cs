using AfghanWatch.Web.Features.Queue;

namespace AfghanWatch.Web.Features.Views;

/// <summary>Who sits before the screen. Until accounts exist everybody is the same editor, on this machine alone.</summary>
internal static class Reader
{
    public const string Name = DecisionDesk.Editor;
}
