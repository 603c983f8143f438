using System.CommandLine;
using Casebook.Links;

namespace Casebook.Cli;

/// <summary>The options that several commands take.</summary>
internal static class SiteOptions
{
    public static Option<string> Content()
    {
        var option = new Option<string>("--content", "-c")
        {
            Description = "The site's folder, which holds 'site.yml' and 'content'.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder)) result.AddError($"There is no folder '{folder}'.");
        });
        return option;
    }

    public static Option<string?> Url()
    {
        var option = new Option<string?>("--url")
        {
            Description = "Where the site will stand, instead of the 'url' of site.yml: https://owner.github.io/repo/.",
            HelpName = "URL",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && SiteOrigin.Parse(url) is null)
                result.AddError($"'{url}' is no address of a site. Write it in full, without query or fragment: https://owner.github.io/repo/.");
        });
        return option;
    }

    public static Option<string?> Repository()
    {
        var option = new Option<string?>("--repository")
        {
            Description = "Where corrections go, instead of the 'repository' of site.yml: https://github.com/owner/repo.",
            HelpName = "URL",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && ExternalAddress.Parse(url) is null)
                result.AddError($"'{url}' is no address of a repository. Write it in full: https://github.com/owner/repo.");
        });
        return option;
    }

    /// <summary>The full path of the site's folder.</summary>
    public static string Folder(this ParseResult parsed, Option<string> content) => Path.GetFullPath(parsed.GetValue(content)!);
}
