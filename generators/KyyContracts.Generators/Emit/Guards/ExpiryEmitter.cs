using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>Writes until when a value that expires works for certain. The value came to be at or after the task's creation.</summary>
internal static class ExpiryEmitter
{
    public static void Emit(SourceWriter writer, TaskFacts task, ClientKind kind, GuardNames names)
    {
        if (task.Roles.CreatedAt is not { } created)
        {
            return;
        }

        foreach (var member in task.Class.Members.Where(member => member.Lifetime is not null))
        {
            writer.Line();
            Doc.Summary(writer, $"Until when {member.WireName} works at the least: the task's creation and its lifetime, by the service's clock. Null while there is none.");
            if (kind == ClientKind.NSwag)
            {
                writer.Line(StateGuardEmitter.NotSerialized);
            }

            writer.Line($"public global::System.DateTimeOffset? {names.Claim($"{member.Name}ValidUntil")} =>");
            writer.Line($"    {member.Name} is null ? null : global::KyyContracts.UnixTime.After({created.Name}, {Literal.Of(member.Lifetime!.Value)});");
        }
    }
}
