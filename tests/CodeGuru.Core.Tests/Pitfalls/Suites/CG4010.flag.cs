//: the variable
class A { void F() { try { G(); } catch (Exception e) { Log(e); throw e; } } void G() { } void Log(Exception e) { } } // <-
//: alone
class A { void F() { try { G(); } catch (Exception e) { throw e; } } void G() { } } // <-
//: a narrow kind
class A { void F() { try { G(); } catch (IOException ex) { throw ex; } } void G() { } } // <-
//: within an if
class A { void F(bool b) { try { G(); } catch (Exception e) { if (b) throw e; } } void G() { } } // <-
//: within using
class A { void F() { try { G(); } catch (Exception e) { using (H()) { throw e; } } } void G() { } IDisposable H() => null; } // <-
//: in an asynchronous method
class A { async Task F() { try { await G(); } catch (Exception e) { throw e; } } Task G() => null; } // <-
//: a filter
class A { void F() { try { G(); } catch (Exception e) when (e.HResult > 0) { throw e; } } void G() { } } // <-
//: in the second handler
class A { void F() { try { G(); } catch (IOException) { } catch (Exception e) { throw e; } } void G() { } } // <-
//: nested
class A { void F() { try { G(); } catch (IOException outer) { try { H(); } catch (Exception inner) { Log(inner); throw inner; } } } } // <-
//: behind a condition
class A { void F() { try { G(); } catch (Exception e) { if (e is IOException) { return; } throw e; } } } // <-
