namespace Casebook.Pages;

/// <summary>Seen in n of N; nothing where none was done.</summary>
public readonly record struct SeenOf(int Seen, int Done);
