//: awaited
class A { async Task<string> F() => await LoadAsync(); Task<string> LoadAsync() => null; }
//: a Result that is no task's
class A { int F(Answer a) { return a.Result; } }
//: done after WhenAll
class A { async Task<int> F(Task<int> t) { await Task.WhenAll(t); return t.Result; } }
//: awaited before
class A { async Task<int> F(Task<int> t) { await t; return t.Result; } }
//: asked
class A { int F(Task<int> t) { return t.IsCompleted ? t.Result : 0; } }
//: Main
class A { static void Main() { RunAsync().Wait(); } static Task RunAsync() => null; }
//: a Wait that is no task's
class A { void F(SemaphoreSlim s) { s.Wait(); } }
//: a property that is set
class A { void F(Answer a) { a.Result = 3; } }
//: a method whose name ends with Async and that gives no task
class A { int F() { return ReadAsync().Result; } Answer ReadAsync() => null; }
//: waited for before, which is said there
class A { int F(SemaphoreSlim gate, CancellationToken token) { gate.Wait(token); return 1; } }
//: a Result that is no task's
class A { int F(Answer a) { return a.Result; } }
//: awaited before
class A { async Task<int> F(Task<int> t) { await Task.WhenAny(t); await t; return t.Result; } }
//: a continuation has it done
class A { Task F(Task<int> t) { return t.ContinueWith(done => Use(done.Result)); } }
//: awaited together
class A { async Task<int> F(Task<int> a, Task<int> b) { await Task.WhenAll(a, b); return a.Result + b.Result; } }
//: the program's own start
class P { static void Main() { RunAsync().GetAwaiter().GetResult(); } static async Task RunAsync() { await Task.Yield(); } }
//: an event that waits
class A { void F(ManualResetEventSlim ready) { ready.Wait(); } }
//: a process
class A { void F(Process p) { p.WaitForExit(); } }
//: a validation's
class A { object F(ActionExecutedContext context) { return context.Result; } }
//: what is called when the task is done
class A {
    void F(Task<int> task) { task.ContinueWith(delegate (Task<int> done) { return done.Result; }); }
}
