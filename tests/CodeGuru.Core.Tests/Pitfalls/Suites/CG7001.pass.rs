//: no Result
fn f(p: &str) -> i32 { read(p).unwrap() }
//: main
fn main() -> Result<(), E> { let x = read("a").unwrap(); Ok(()) }
//: the question mark
fn f(p: &str) -> Result<i32, E> { let t = read(p)?; Ok(t) }
//: a lock
fn f(m: &Mutex<i32>) -> Result<i32, E> { let g = m.lock().unwrap(); Ok(*g) }
//: a test
#[cfg(test)]
mod tests { #[test] fn f() -> Result<(), E> { read("a").unwrap(); Ok(()) } }
//: unwrap_or
fn f(p: &str) -> Result<i32, E> { Ok(read(p).unwrap_or(0)) }
//: expect
fn f(p: &str) -> Result<i32, E> { Ok(read(p).expect("is there")) }
//: a closure
fn f(v: Vec<i32>) -> Result<Vec<i32>, E> { Ok(v.iter().map(|x| g(x).unwrap()).collect()) }
//: a unit
fn f(p: &str) { read(p).unwrap(); }
//: a test
#[test]
fn works() -> Result<(), E> { load().unwrap(); Ok(()) }
//: a module of tests
#[cfg(test)]
mod tests { fn helper() -> Result<u32, E> { Ok(load().unwrap()) } }
//: a default
fn f() -> Result<u32, E> { Ok(load().unwrap_or_default()) }
//: passed on
fn f() -> Result<u32, E> { Ok(load()?) }
//: with a reason
fn f() -> Result<u32, E> { Ok(load().expect("checked above")) }
