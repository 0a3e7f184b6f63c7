//: unwrap
async fn f(m: &Mutex<i32>) { let g = m.lock().unwrap(); wait().await; } // <-
//: expect
async fn f(m: &Mutex<i32>) { let g = m.lock().expect("x"); wait().await; } // <-
//: used in the await
async fn f(m: &Mutex<i32>) { let mut g = m.lock().unwrap(); *g += get().await; } // <-
//: RwLock
async fn f(m: &RwLock<i32>) { let g = m.read().unwrap(); send(*g).await; } // <-
//: a member
impl A { async fn f(&self) { let g = self.state.lock().unwrap(); self.go().await; } } // <-
//: within an if
async fn f(m: &Mutex<i32>, b: bool) { let g = m.lock().unwrap(); if b { wait().await; } } // <-
//: in a loop
async fn f(m: &Mutex<i32>) { loop { let g = m.lock().unwrap(); wait().await; } } // <-
//: statements between
async fn f(m: &Mutex<i32>) { let g = m.write().unwrap(); note(1); note(2); wait().await; } // <-
//: a write lock
async fn f(m: &RwLock<u32>) { let mut g = m.write().unwrap(); *g = load().await; } // <-
//: in an inner block
async fn f(m: &Mutex<u32>) { if ready() { let g = m.lock().unwrap(); save(*g).await; } } // <-
//: in a loop
async fn f(m: &Mutex<Vec<u32>>) { let g = m.lock().unwrap(); for x in g.iter() { send(*x).await; } } // <-
//: an async block
fn f(m: Arc<Mutex<u32>>) { spawn(async move { let g = m.lock().unwrap(); save(*g).await; }); } // <-
//: waits for a block that it has made
async fn f(m: &Mutex<u32>) { let g = m.lock().unwrap(); async { save(1).await }.await; } // <-
