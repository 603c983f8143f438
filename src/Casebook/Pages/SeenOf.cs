namespace Casebook.Pages;

/// <summary>Seen in n of N; nothing where none was done.</summary>
public sealed record SeenOf(int Seen, int Done);
