using KyyContracts.Spec;

const int Done = 0;
const int Mistakes = 1;
const int WrongUsage = 2;
const int MostLines = 50;

var (command, mistake) = CommandLine.Parse(args);
if (command is null)
{
    Console.Error.WriteLine(KyyContracts.Spec.Diagnostics.PrintableText.Of(mistake!));
    Console.Error.WriteLine(CommandLine.Usage);
    return WrongUsage;
}

var result = SpecCompiler.Compile(command);
foreach (var diagnostic in result.Mistakes.Concat(result.Notices).Take(MostLines))
{
    Console.Out.WriteLine(diagnostic.ToLine(command.Document));
}

return result.Mistakes.Count == 0 ? Done : Mistakes;
