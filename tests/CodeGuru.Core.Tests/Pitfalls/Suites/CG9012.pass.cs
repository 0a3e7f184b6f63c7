//: which lines are compiled, the build decides
class A { string F(byte[] bytes) {
#if NET
    return Convert.ToHexString(bytes);
#else
    var text = new StringBuilder();
    foreach (var b in bytes) text.Append(b.ToString("X2"));
    return text.ToString();
#endif
} }
//: a discard with a condition is a case like others
class A { int F(int n) { var text = n switch { _ when n < 0 => -1, _ => n + 1 }; return text; } }
//: a throw expression
class A { int F(string s) { var n = s ?? throw new ArgumentNullException(); return n.Length; } }
