//: unwrap
fn f(m: &Mutex<i32>) { let _ = m.lock().unwrap(); } // <-
//: bare
fn f(m: &Mutex<i32>) { let _ = m.lock(); } // <-
//: expect
fn f(m: &Mutex<i32>) { let _ = m.lock().expect("x"); } // <-
//: await
async fn f(m: &Mutex<i32>) { let _ = m.lock().await; } // <-
//: a member
impl A { fn f(&self) { let _ = self.gate.lock().unwrap(); } } // <-
//: the question mark
fn f(m: &M) -> Result<(), E> { let _ = m.lock()?; Ok(()) } // <-
//: in a branch
fn f(m: &Mutex<i32>, b: bool) { if b { let _ = m.lock().unwrap(); go(); } } // <-
//: a static
fn f() { let _ = GATE.lock().unwrap(); go(); } // <-
