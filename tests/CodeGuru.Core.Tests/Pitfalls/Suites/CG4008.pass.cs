//: kept
class A { void F(List<int> xs) { var q = xs.Where(x => x > 1).ToList(); Console.WriteLine(q.Count()); foreach (var x in q) Console.WriteLine(x); } }
//: once
class A { void F(List<int> xs) { var q = xs.Where(x => x > 1); foreach (var x in q) Console.WriteLine(x); } }
//: two ways
class A { int F(List<int> xs, bool b) { var q = xs.Where(x => x > 1); if (b) { return q.Count(); } return q.First(); } }
//: built on
class A { void F(List<int> xs) { var q = xs.Where(x => x > 1); q = q.Skip(1); Console.WriteLine(q.Count()); } }
//: two further queries
class A { void F(List<int> xs) { var q = xs.Where(x => x > 1); var a = q.Select(x => x + 1); foreach (var x in a) Console.WriteLine(x); } }
//: a list
class A { void F(List<int> xs) { Console.WriteLine(xs.Count()); foreach (var x in xs) Console.WriteLine(x); } }
//: handed over
class A { void F(List<int> xs) { var q = xs.Where(x => x > 1); G(q); Console.WriteLine(q.Count()); } void G(IEnumerable<int> q) { } }
//: two queries
class A { void F(List<int> xs) { var a = xs.Where(x => x > 1); var b = xs.Where(x => x > 2); Console.WriteLine(a.Count() + b.Count()); } }
//: kept
class A { void F(int[] xs) { var big = xs.Where(x => x > 9).ToList(); Log(big.Count()); foreach (var x in big) Use(x); } }
//: once in each branch
class A { int F(int[] xs, bool b) { var big = xs.Where(x => x > 9); if (b) { return big.Count(); } return big.Sum(); } }
//: extended before it is gone through
class A { int F(int[] xs) { var q = xs.Where(x => x > 1); q = q.Where(x => x < 9); return q.Count(); } }
