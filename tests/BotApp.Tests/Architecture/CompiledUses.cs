using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace BotApp.Tests.Architecture;

/// <summary>Which of our types uses which, read from the compiled code: signatures, fields, bases and bodies.</summary>
internal static class CompiledUses
{
    /// <summary>Pairs of (user, used), both outermost types of ours.</summary>
    public static List<(TypeReference User, TypeReference Used)> In(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        return [.. module.GetAllTypes()
            .SelectMany(type => UsedBy(type).SelectMany(Parts)
                .Where(used => used.Namespace.StartsWith("BotApp", StringComparison.Ordinal))
                .Select(used => (User: (TypeReference)Outermost(type), Used: used)))
            .DistinctBy(use => (use.User.FullName, use.Used.FullName))];
    }

    public static IReadOnlyList<string> ReferencesOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        return [.. module.AssemblyReferences.Select(r => r.Name)];
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(i => UsedBy(i.Operand)) : [],
    ];

    private static IEnumerable<TypeReference> UsedBy(object? operand) => operand switch
    {
        GenericInstanceMethod generic => [generic.DeclaringType, .. generic.GenericArguments],
        MethodReference method => [method.DeclaringType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    /// <summary>The outermost type itself, and what stands between its angle brackets.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        { DeclaringType: { } outer } => Parts(outer),
        _ => [type],
    };
}
