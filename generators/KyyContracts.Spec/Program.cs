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

var diagnostics = SpecCompiler.Compile(command);
foreach (var diagnostic in diagnostics.Take(MostLines))
{
    Console.Out.WriteLine(diagnostic.ToLine(command.Document));
}

return diagnostics.Count == 0 ? Done : Mistakes;
