using Casebook.Links;
using Casebook.Prose;
using Microsoft.AspNetCore.Components;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Casebook.Tests.Links;

/// <summary>What must not be made from any text is made in one place.</summary>
public class MakersTests
{
    [Theory]
    [InlineData(typeof(UrlPath), "Casebook.Links")]
    [InlineData(typeof(ProseHtml), "Casebook.Prose")]
    [InlineData(typeof(MarkupString), "Casebook.Templates.Parts.Html")]
    public void Only_its_own_place_makes(Type made, string place)
    {
        using var program = AssemblyDefinition.ReadAssembly(typeof(UrlPath).Assembly.Location);
        var makers = program.MainModule.GetTypes()
            .SelectMany(type => type.Methods).Where(method => method.HasBody)
            .Where(method => method.Body.Instructions.Any(instruction => Makes(instruction, made.FullName!)))
            .Select(method => Outermost(method.DeclaringType).FullName)
            .ToArray();
        Assert.NotEmpty(makers);
        Assert.All(makers, maker => Assert.StartsWith(place, maker, StringComparison.Ordinal));
    }

    private static bool Makes(Instruction instruction, string made) =>
        instruction.Operand is MethodReference method && method.DeclaringType.FullName == made
        && (method.Name == ".ctor" || (method.Name == "op_Explicit" && method.ReturnType.FullName == made));

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);
}
