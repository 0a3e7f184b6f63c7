//: one of three
class A { async Task F(S s) {
    await s.A().ConfigureAwait(false);
    await s.B().ConfigureAwait(false);
    await s.C(); // <-
} }
//: in another method
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); }
    async Task G(S s) { await s.C(); } // <-
}
//: in a lambda
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false);
    Run(async () => await s.C()); // <-
} }
//: a result
class A { async Task<int> F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false);
    return await s.C(); // <-
} }
//: two of five
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); await s.B().ConfigureAwait(false);
    await s.C(); // <-
    await s.D(); // <-
} }
//: within a condition
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false);
    if (await s.C()) return; // <-
} }
//: Task.Delay
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false);
    await Task.Delay(1); // <-
} }
//: in another class
class A { async Task F(S s) { await s.A().ConfigureAwait(false); await s.B().ConfigureAwait(false); } }
class B { async Task F(S s) { await s.A(); } } // <-
