namespace Newsroom;

/// <summary>Who looks after an article. The ids are constants, so a switch takes them and a renamed document stops the build.</summary>
[Quotation(Articles.MinisterVisit.Paragraphs.P4)]
internal static class Desk
{
    internal static string Of(string id) => id switch
    {
        Articles.MinisterVisit.Id => "foreign desk",
        Articles.FederalFunds2008.Id or Articles.FederalFunds2022.Id => "business desk",
        Articles.SecondInaugural.Id => "archive",
        _ => "technology desk",
    };
}
