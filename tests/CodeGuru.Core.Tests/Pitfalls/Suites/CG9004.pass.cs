//: foreach
class A { async Task F(List<int> xs) { foreach (var x in xs) await SaveAsync(x); } }
//: ForEachAsync
class A { async Task F(List<int> xs) { await Parallel.ForEachAsync(xs, async (x, ct) => await SaveAsync(x)); } }
//: not asynchronous
class A { void F(List<int> xs) { xs.ForEach(x => Save(x)); } }
