using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Casebook.Tests.Architecture;

/// <summary>One use of a type or member by a type of the program, read from the compiled program: signatures, method bodies, attributes and generic arguments.</summary>
/// <param name="From">The outermost type of the program that uses it.</param>
/// <param name="To">The type used, without its generic arguments.</param>
/// <param name="Member">The member used, or empty for the type alone.</param>
internal sealed record Use(TypeDefinition From, TypeReference To, string Member)
{
    public override string ToString() => $"{From.FullName} uses {To.FullName}{(Member.Length > 0 ? "." + Member : "")}";
}

/// <summary>The compiled program as types and their uses of each other.</summary>
internal static class CodeGraph
{
    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(Casebook.Diagnostics.Diagnostic).Assembly.Location);

    /// <summary>Every type of the program that stands in a file; what the compiler makes up has no namespace of ours.</summary>
    public static IReadOnlyList<TypeDefinition> Types { get; } = [.. Module.Types.Where(type => Folder(type).Length > 0).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Use> Uses { get; } = [.. Types.SelectMany(UsesOf).Distinct()];

    /// <summary>Every text in a method body or a constant of the program, with the type that holds it.</summary>
    public static IReadOnlyList<(TypeDefinition Type, string Text)> Texts { get; } = [.. Types.SelectMany(type => TextsOf(type).Select(text => (type, text))).Distinct()];

    /// <summary>The folder whose namespace a type of the program has (<c>Casebook.Knowledge.Checks</c> is Knowledge); empty for any other type.</summary>
    public static string Folder(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        if (type.FullName == "Program") return "Cli";
        return type.Namespace.Split('.') is ["Casebook", var folder, ..] ? folder : "";
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<string> TextsOf(TypeDefinition outer) =>
        WithNested(outer).SelectMany(type => Bodies(type).Where(body => body.Method.Name != "PrintMembers").SelectMany(body => body.Instructions).Select(instruction => instruction.Operand).OfType<string>()
            .Concat(type.Fields.Where(field => field.HasConstant).Select(field => field.Constant).OfType<string>()));

    private static IEnumerable<MethodBody> Bodies(TypeDefinition type) => type.Methods.Where(method => method.HasBody).Select(method => method.Body);

    private static IEnumerable<Use> UsesOf(TypeDefinition outer) => WithNested(outer).SelectMany(Named)
        .SelectMany(named => Parts(named.Type).Select(part => new Use(outer, part, named.Member)))
        .DistinctBy(use => (use.To.FullName, use.Member));

    private static IEnumerable<(TypeReference Type, string Member)> Named(TypeDefinition type)
    {
        var types = new List<TypeReference?> { type.BaseType };
        types.AddRange(type.Interfaces.Select(item => item.InterfaceType));
        types.AddRange(type.Fields.Select(field => field.FieldType));
        types.AddRange(type.Properties.Select(property => property.PropertyType));
        types.AddRange(type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType));
        types.AddRange(Attributes(type).Select(attribute => attribute.AttributeType));
        foreach (var method in type.Methods)
        {
            types.Add(method.ReturnType);
            types.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            types.AddRange(method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType));
            if (method.HasBody) types.AddRange(method.Body.Variables.Select(variable => variable.VariableType).Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType)));
        }

        return types.OfType<TypeReference>().Select(named => (named, "")).Concat(Bodies(type).SelectMany(body => body.Instructions).SelectMany(OfOperand));
    }

    private static IEnumerable<CustomAttribute> Attributes(TypeDefinition type) =>
        type.CustomAttributes.Concat(type.Methods.SelectMany(method => method.CustomAttributes)).Concat(type.Properties.SelectMany(property => property.CustomAttributes)).Concat(type.Fields.SelectMany(field => field.CustomAttributes));

    private static IEnumerable<(TypeReference Type, string Member)> OfOperand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [(type, "")],
        FieldReference field => [(field.DeclaringType, field.Name), (field.FieldType, "")],
        MethodReference method =>
        [
            (method.DeclaringType, method.Name), (method.ReturnType, ""), .. method.Parameters.Select(parameter => (parameter.ParameterType, "")),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments.Select(argument => (argument, "")) : [],
        ],
        _ => [],
    };

    /// <summary>A type without its generic arguments, arrays and references, and each of the arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
