//: a reader
class A { string F(string p) { var r = new StreamReader(p); return r.ReadLine(); } } // <-
//: File.OpenRead
class A { int F(string p) { var s = File.OpenRead(p); return s.ReadByte(); } } // <-
//: a connection
class A { void F(string c) { SqlConnection con = new SqlConnection(c); con.Open(); } } // <-
//: a stream
class A { void F(string p) { var s = new FileStream(p, FileMode.Open); s.WriteByte(1); } } // <-
//: within an if
class A { void F(string p, bool b) { if (b) { var w = new StreamWriter(p); w.Write("x"); } } } // <-
//: in an asynchronous method
class A { async Task F(string p) { var w = new StreamWriter(p); await w.WriteAsync("x"); } } // <-
//: CreateText
class A { void F(string p) { var w = File.CreateText(p); w.Write("x"); } } // <-
//: a client
class A { void F() { var c = new TcpClient("h", 80); c.GetStream().WriteByte(1); } } // <-
//: target-typed new
class A { string F(string p) { StreamReader r = new(p); return r.ReadLine(); } } // <-
//: in a loop
class A { void F(string[] ps) { foreach (var p in ps) { var r = new StreamReader(p); Use(r.ReadLine()); } } } // <-
//: a lambda
class A { Func<string, int> F() { return p => { var s = File.OpenRead(p); return s.ReadByte(); }; } } // <-
//: with an initializer
class A { void F(string p) { var w = new StreamWriter(p) { AutoFlush = true }; w.Write("x"); } } // <-
