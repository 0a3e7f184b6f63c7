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
