//: all have it
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); } }
//: none has it
class A { async Task F(S s) { await s.A(); await s.B(); await s.C(); } }
//: only one has it
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B(); } }
//: as many without
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); await s.C(); await s.D(); } }
//: Yield
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); await Task.Yield(); } }
//: a name, of which it is not known where it came from
class A { async Task F(S s, Task t) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); await t; } }
//: true is meant
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); await s.C().ConfigureAwait(true); } }
//: no await
class A { int F() => 1; }
