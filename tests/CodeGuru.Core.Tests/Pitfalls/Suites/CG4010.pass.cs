//: throw
class A { void F() { try { G(); } catch (Exception e) { Log(e); throw; } } void G() { } void Log(Exception e) { } }
//: wrapped
class A { void F() { try { G(); } catch (Exception e) { throw new InvalidOperationException("x", e); } } void G() { } }
//: the inner one
class A { void F() { try { G(); } catch (Exception e) { throw e.InnerException; } } void G() { } }
//: given another
class A { void F() { try { G(); } catch (Exception e) { e = new Exception("x", e); throw e; } } void G() { } }
//: another variable
class A { void F() { var x = new Exception(); try { G(); } catch (Exception e) { Log(e); throw x; } } void G() { } void Log(Exception e) { } }
//: outside of a handler
class A { void F(Exception e) { throw e; } }
//: within a lambda, where throw alone cannot stand
class A { void F() { try { G(); } catch (Exception e) { Run(() => { throw e; }); } } void G() { } void Run(Action a) { } }
//: another handler's variable
class A { void F() { try { G(); } catch (Exception a) { try { G(); } catch (IOException) { throw a; } } } void G() { } }
//: wrapped
class A { void F() { try { G(); } catch (Exception e) { throw new AppException("g", e); } } }
//: the outer one from within
class A { void F() { try { G(); } catch (Exception e) { throw; } } }
//: the inner exception
class A { void F() { try { G(); } catch (AggregateException e) { throw e.InnerException; } } }
//: dispatched
class A { void F() { try { G(); } catch (Exception e) { ExceptionDispatchInfo.Capture(e).Throw(); } } }
