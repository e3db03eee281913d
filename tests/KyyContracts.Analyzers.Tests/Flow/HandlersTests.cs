using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class HandlersTests
{
    [Theory]
    [InlineData("A();", "")]
    [InlineData("try { A(); } catch { B(); }", "B")]
    [InlineData("try { A(); } catch (IOException) { B(); } catch (Exception) { C(); }", "BC")]
    [InlineData("try { A(); } finally { B(); }", "B")]
    [InlineData("try { A(); } catch (IOException) { B(); } finally { C(); }", "BC")]
    [InlineData("try { A(); } catch (IOException) when (B()) { C(); }", "B")]
    [InlineData("try { try { A(); } catch (IOException) { B(); } } catch (Exception) { C(); }", "BC")]
    [InlineData("try { B(); } catch (Exception) { A(); }", "")]
    [InlineData("try { B(); } catch (Exception) { A(); } finally { C(); }", "C")]
    [InlineData("try { B(); } finally { A(); }", "")]
    [InlineData("try { B(); } catch (Exception) { C(); } A();", "")]
    [InlineData("try { for (var i = 0; i < 3; i++) { var j = i; A(); } } catch (Exception) { B(); }", "B")]
    public void The_handlers_around_a_block_are_told_from_the_inside_out(string statements, string expected)
    {
        var snippet = new Snippet(statements);

        string.Concat(Handlers.Around(snippet.Block("A")).Select(handler => Snippet.Names(snippet.Graph.Blocks[handler]))).ShouldBe(expected);
    }

    [Fact]
    public void The_handlers_around_a_lambda_are_not_those_of_its_blocks()
    {
        var graph = new Snippet("try { Action later = () => A(); later(); } catch (Exception) { B(); }").Graph;
        var lambda = graph.Blocks.SelectMany(block => block.Operations).SelectMany(operation => operation.Descendants()).OfType<IFlowAnonymousFunctionOperation>().Single();

        graph.GetAnonymousFunctionControlFlowGraph(lambda).Blocks.SelectMany(Handlers.Around).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("try { A(); } catch (IOException) { B(); } catch (Exception) { C(); }", "new FileNotFoundException()", "B")]
    [InlineData("try { A(); } catch (IOException) { B(); } catch (Exception) { C(); }", "new IOException()", "B")]
    [InlineData("try { A(); } catch (IOException) { B(); } catch (Exception) { C(); }", "new TimeoutException()", "C")]
    [InlineData("try { A(); } catch { B(); }", "new TimeoutException()", "B")]
    [InlineData("try { A(); } catch (IOException) { B(); }", "new TimeoutException()", "")]
    [InlineData("try { A(); } catch (FileNotFoundException) { B(); }", "new IOException()", "")]
    [InlineData("try { try { A(); } catch (IOException) { B(); } } catch (Exception) { C(); }", "new TimeoutException()", "C")]
    [InlineData("try { try { A(); } catch (IOException) { B(); } } catch (Exception) { C(); }", "new IOException()", "B")]
    [InlineData("try { try { A(); } finally { B(); } } catch (Exception) { C(); }", "new IOException()", "")]
    [InlineData("try { try { A(); } catch (IOException) when (B()) { } } catch (Exception) { C(); }", "new IOException()", "")]
    [InlineData("try { if (B()) { var i = 1; A(); } } catch (IOException) { C(); }", "new IOException()", "C")]
    [InlineData("try { B(); } catch (IOException) { A(); }", "new IOException()", "")]
    public void The_handler_that_surely_takes_an_exception_is_told(string statements, string thrown, string expected)
    {
        var snippet = new Snippet($"{statements} _ = {thrown};");

        var handler = Handlers.Of(snippet.Block("A"), snippet.Operation(thrown).Type!);

        (handler is { } block ? Snippet.Names(snippet.Graph.Blocks[block]) : string.Empty).ShouldBe(expected);
    }
}
