//: own method
class A { async Task F() { SaveAsync(); await Task.Yield(); } async Task SaveAsync() { await Task.Delay(1); } } // <-
//: a name without Async
class A { async Task F() { Save(); await Task.Yield(); } async Task Save() { await Task.Delay(1); } } // <-
//: a library's
class A { async Task F(Stream s, byte[] b) { s.WriteAsync(b); await s.FlushAsync(); } } // <-
//: in a loop
class A { async Task F(List<B> bs) { foreach (var b in bs) b.SendAsync(); await Task.Yield(); } } // <-
//: in a lambda
class A { void F(B b) { Run(async () => { b.SendAsync(); await Task.Yield(); }); } } // <-
//: Task.Delay
class A { async Task F() { Task.Delay(10); await Task.Yield(); } } // <-
//: in a try
class A { async Task F(B b) { try { b.SendAsync(); } finally { await Task.Yield(); } } } // <-
//: ValueTask
class A { async Task F() { Go(); await Task.Yield(); } ValueTask Go() => default; } // <-
//: dropped by a method that cannot await
class A {
    void F() { SaveAsync(); } // <-
    async Task SaveAsync() { await Task.Delay(1); }
}
//: configured, and not awaited
class A {
    async Task F() {
        SaveAsync().ConfigureAwait(false); // <-
        await Task.Yield();
    }
    async Task SaveAsync() { await Task.Delay(1); }
}
