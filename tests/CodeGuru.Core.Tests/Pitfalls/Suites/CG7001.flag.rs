//: in a Result
fn f(p: &str) -> Result<i32, Error> { let t = read(p).unwrap(); Ok(t) } // <-
//: in an Option
fn f(v: &[i32]) -> Option<i32> { let x = v.first().unwrap(); Some(*x) } // <-
//: a method
impl A { fn f(&self) -> Result<(), E> { self.file.write().flush().unwrap(); Ok(()) } } // <-
//: io::Result
fn f() -> io::Result<()> { let n: i32 = "3".parse().unwrap(); Ok(()) } // <-
//: in a loop
fn f(v: Vec<&str>) -> Result<i32, E> { let mut s = 0; for x in v { s += g(x).unwrap(); } Ok(s) } // <-
//: as an argument
fn f(p: &str) -> Result<(), E> { send(parse(p).unwrap()); Ok(()) } // <-
//: asynchronous
async fn f() -> Result<(), E> { get().await.unwrap(); Ok(()) } // <-
//: in a match arm
fn f(x: i32) -> Result<i32, E> { match x { 1 => Ok(g().unwrap()), _ => Ok(0) } } // <-
//: a method
struct A;
impl A { fn load(&self) -> Result<u32, E> { let n = self.fetch().unwrap(); Ok(n) } } // <-
//: an option
fn first(xs: &[u32]) -> Option<u32> { let x = xs.first().unwrap(); Some(*x) } // <-
//: asynchronous
async fn get() -> Result<String, E> { Ok(fetch().await.unwrap()) } // <-
