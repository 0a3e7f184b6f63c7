//: everything is caught
class A { void F() {
    try { G(); }
    catch { } // <-
    try { G(); }
    catch (Exception) { } // <-
} void G() {} }
//: with a finally
class A { void F() {
    try { G(); }
    catch (System.Exception e) { } // <-
    finally { G(); }
} void G() {} }
