//: a filter
class A { void F() { try { G(); } catch (Exception e) when (e.HResult == 5) { } } void G() {} }
//: a narrow kind
class A { void F() { try { G(); } catch (OperationCanceledException) { } } void G() {} }
//: a mark that says how it ended
class A { bool F(string p) { var isThere = false; try { Open(p); Read(p); isThere = true; } catch (Exception) { } return isThere; } }
