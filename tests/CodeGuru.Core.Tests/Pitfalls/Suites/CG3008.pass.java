//: while
class A { Object o; synchronized void f() throws InterruptedException { while (o == null) wait(); } }
//: a loop around
class A { void f(Object lock) throws InterruptedException { synchronized (lock) { while (true) { if (g()) break; lock.wait(); } } } boolean g() { return true; } }
//: its own method
class A { void wait(String s) {} void f() { wait(); } void wait(int x, int y, int z) {} }
//: not within synchronized
class A { void f(Process p) throws Exception { p.wait(); } }
//: waitFor
class A { synchronized void f(Process p) throws Exception { p.waitFor(); } }
//: await of a condition
class A { synchronized void f(java.util.concurrent.locks.Condition c) throws Exception { c.await(); } }
//: another object than the lock
class A { void f(Object a, Pool b) throws Exception { synchronized (a) { b.wait(); } } }
//: notify
class A { synchronized void f() { notifyAll(); } }
