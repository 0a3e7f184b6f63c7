//: a filter
class A { void F() { try { G(); } catch (Exception e) when (e.HResult == 5) { } } void G() {} }
//: a narrow kind
class A { void F() { try { G(); } catch (OperationCanceledException) { } } void G() {} }
