using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Timers of other frameworks, what is called like them, and sequences of ticks.</summary>
internal static class TimersLibrary
{
    public static readonly MetadataReference Reference = Analysis.Assembly("Desktop", """
        using System;
        using System.Threading.Tasks;

        namespace System.Windows.Forms { public class Timer { public int Interval { get; set; } public event EventHandler? Tick; } }

        namespace Avalonia.Threading
        {
            public class DispatcherTimer
            {
                public DispatcherTimer() { }
                public DispatcherTimer(TimeSpan interval, EventHandler callback) { }
                public TimeSpan Interval { get; set; }
                public string Tag { get; set; } = "";
                public event EventHandler? Tick;
                public event EventHandler? Started;
            }
        }

        namespace Own.Threading { public class Timer { public Timer(Func<object?, Task> callback, object? state, int due, int period) { } } }

        namespace Own.Clocks { public class Timer { public int Interval { get; set; } public event EventHandler? Tick; } }

        namespace Own.Timers { public class Clock { public int Interval { get; set; } public event EventHandler? Tick; } }

        namespace Own
        {
            public static class SpinWait { public static void SpinUntil(Func<bool> condition) { } }
            public sealed class TextCache { public string? Get(string key) => null; }
            public static class Observable
            {
                public static IObservable<long> Interval(TimeSpan period) => null!;
            }
        }

        namespace System.Threading.Spinning { public static class SpinWait { public static void SpinUntil(Func<bool> condition) { } } }

        namespace System.Reactive.Linq
        {
            public static class Observable
            {
                public static IObservable<long> Interval(TimeSpan period) => null!;
                public static IObservable<long> Timer(TimeSpan due) => null!;
                public static IObservable<TResult> Select<TSource, TResult>(this IObservable<TSource> source, Func<TSource, TResult> selector) => null!;
                public static IObservable<TResult> SelectMany<TSource, TResult>(this IObservable<TSource> source, Func<TSource, Task<TResult>> selector) => null!;
                public static IObservable<TSource> Do<TSource>(this IObservable<TSource> source, Func<TSource, Task> action) => null!;
                public static IDisposable Subscribe<TSource>(this IObservable<TSource> source, Func<TSource, Task> action) => null!;
                public static IObservable<TSource> TakeUntil<TSource>(this IObservable<TSource> source, Func<TSource, Task> stop) => null!;
            }
        }
        """);
}
