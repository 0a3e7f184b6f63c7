//: if
class A { Object o; synchronized void f() throws InterruptedException { if (o == null) wait(); } } // <-
//: bare
class A { synchronized void f() throws InterruptedException { wait(); } } // <-
//: with a time
class A { synchronized void f() throws InterruptedException { wait(100); } } // <-
//: this
class A { void f() throws InterruptedException { synchronized (this) { this.wait(); } } } // <-
//: a lock object
class A { Object lock = new Object(); void f() throws InterruptedException { synchronized (lock) { lock.wait(); } } } // <-
//: within a try
class A { synchronized void f() { try { wait(); } catch (InterruptedException e) { throw new RuntimeException(e); } } } // <-
//: behind a loop
class A { synchronized void f() throws InterruptedException { while (g()) { } wait(); } boolean g() { return false; } } // <-
//: a member as the lock
class A { Object lock; void f() throws InterruptedException { synchronized (this.lock) { this.lock.wait(10, 5); } } } // <-
