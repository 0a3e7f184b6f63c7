//: List.ForEach
class A { void F(List<int> xs) {
    xs.ForEach(async x => await SaveAsync(x)); // <-
} }
//: Parallel.ForEach
class A { void F(List<int> xs) {
    Parallel.ForEach(xs, async x => { await SaveAsync(x); }); // <-
} }
//: Parallel.For
class A { void F() {
    Parallel.For(0, 3, async i => await SaveAsync(i)); // <-
} }
