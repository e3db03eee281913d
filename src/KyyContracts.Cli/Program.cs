using KyyContracts.Cli;

using var interruption = new Interruption();
return await Kyy.RunAsync(args, KyyHost.OfThisProcess(), interruption.Token).ConfigureAwait(false);
