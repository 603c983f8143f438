namespace Casebook.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;
    public const int ContentHasErrors = 1;
    public const int WrongCommand = 2;
    public const int MachineFault = 3;
}
