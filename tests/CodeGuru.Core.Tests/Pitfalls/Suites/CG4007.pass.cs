//: using declaration
class A { string F(string p) { using var r = new StreamReader(p); return r.ReadLine(); } }
//: using statement
class A { string F(string p) { using (var r = new StreamReader(p)) { return r.ReadLine(); } } }
//: disposed
class A { void F(string p) { var r = new StreamReader(p); try { r.Read(); } finally { r.Dispose(); } } }
//: returned
class A { Stream F(string p) { var s = File.OpenRead(p); return s; } }
//: handed over
class A { void F(string p) { var s = File.OpenRead(p); G(s); } void G(Stream s) { } }
//: stored
class A { Stream s; void F(string p) { var t = File.OpenRead(p); s = t; } }
//: around another's stream
class A { string F(Stream s) { var r = new StreamReader(s); return r.ReadLine(); } }
//: in memory
class A { void F() { var m = new MemoryStream(); m.WriteByte(1); } }
//: used with using later
class A { void F(string p) { var s = File.OpenRead(p); using (s) { s.ReadByte(); } } }
//: wrapped
class A { Reader F(string p) { var s = File.OpenRead(p); return new Reader(s); } }
//: two of them, one using each
class A { string F(string p) { using var s = File.OpenRead(p); using var r = new StreamReader(s); return r.ReadLine(); } }
//: asynchronous using
class A { async Task F(string p) { await using var s = File.OpenRead(p); await s.FlushAsync(); } }
//: a tuple
class A { (Stream, int) F(string p) { var s = File.OpenRead(p); return (s, 1); } }
//: an out parameter
class A { void F(string p, out Stream o) { var s = File.OpenRead(p); o = s; } }
//: conditional access
class A { void F(string p) { StreamReader r = null; try { r = new StreamReader(p); r.Read(); } finally { r?.Dispose(); } } }
//: yielded
class A { IEnumerable<Stream> F(string[] ps) { foreach (var p in ps) { var s = File.OpenRead(p); yield return s; } } }
//: in an expression of a collection
class A { List<Stream> F(string p) { var s = File.OpenRead(p); return [s]; } }
