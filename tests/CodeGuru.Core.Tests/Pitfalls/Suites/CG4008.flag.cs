//: Count and foreach
class A { void F(List<int> xs) {
    var q = xs.Where(x => x > 1);
    Console.WriteLine(q.Count());
    foreach (var x in q) Console.WriteLine(x); // <-
} }
//: Any and First
class A { int F(List<int> xs) {
    var q = xs.Select(x => x * 2);
    if (q.Any()) Console.WriteLine("x");
    return q.First(); // <-
} }
//: twice foreach
class A { void F(List<int> xs) {
    var q = xs.OrderBy(x => x);
    foreach (var x in q) Console.WriteLine(x);
    foreach (var x in q) Console.WriteLine(x); // <-
} }
//: ToList twice
class A { void F(List<int> xs) {
    var q = xs.Skip(1);
    var a = q.ToList();
    var b = q.ToArray(); // <-
} }
//: Max and Min
class A { void F(List<int> xs) {
    IEnumerable<int> q = xs.Distinct();
    var a = q.Max();
    var b = q.Min(); // <-
} }
//: Count in a condition
class A { void F(List<int> xs) {
    var q = xs.Where(x => x > 1).Take(3);
    if (q.Count() > 2) Console.WriteLine(1);
    Console.WriteLine(q.Sum()); // <-
} }
//: within a loop behind
class A { void F(List<int> xs) {
    var q = xs.Where(x => x > 1);
    Console.WriteLine(q.Count());
    for (var i = 0; i < 3; i++) { Console.WriteLine(q.First()); } // <-
} }
//: in a lambda body's block
class A { void F(List<int> xs) { Run(() => {
    var q = xs.Where(x => x > 1);
    Console.WriteLine(q.Count());
    Console.WriteLine(q.Last()); // <-
}); } }
//: counted and gone through
class A { void F(int[] xs) { var big = xs.Where(x => x > 9); if (big.Any()) { Log(); }
    foreach (var x in big) Use(x); } } // <-
//: a long chain
class A { int F(List<P> ps) { var names = ps.OrderBy(p => p.Age).Select(p => p.Name); Log(names.First());
    return names.Count(); } } // <-
