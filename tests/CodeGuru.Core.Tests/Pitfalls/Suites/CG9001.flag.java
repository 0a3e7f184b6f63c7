//: empty handler of Exception
class A { void f() {
    try { g(); }
    catch (Exception e) {} // <-
} void g() {} }
//: Throwable and RuntimeException
class A { void f() {
    try { g(); }
    catch (RuntimeException e) {} // <-
    try { g(); }
    catch (Throwable t) {} // <-
} void g() {} }
//: one of two handlers
class A { void f() {
    try { g(); }
    catch (IllegalStateException e) { System.out.println(e); }
    catch (Exception e) {} // <-
} void g() {} }
//: within a lambda
class A { Runnable r = () -> {
    try { g(); }
    catch (Exception e) {} // <-
}; void g() {} }
