use std::{fmt::{self, Display}, io as input};
use crate::net::tcp::connect;
use super::*;

mod inner {
    pub fn deep() -> u8 { super::helper(); 1 }
}
mod elsewhere;

/// Keeps orders.
///
/// In order.
#[derive(Debug)]
pub struct Store<T: Item> {
    /// What it keeps.
    pub items: Vec<T>,
    name: String,
}

struct Pair(i32, f64);

pub enum Level { Low = 1, High { cost: u32 }, Custom(String) }

pub trait Keeper: Display + fmt::Debug {
    type Out;
    const LIMIT: usize = 10;
    fn keep(&mut self, item: u8) -> bool;
    fn twice(&mut self) { self.keep(1); self.keep(2); }
}

impl<T: Item> Store<T> {
    pub const fn new(name: &str) -> Self {
        Self { items: Vec::new(), name: name.to_string() }
    }

    pub async unsafe fn find(&self, want: &str, (a, b): (u8, u8)) -> Result<usize, Error> {
        let mut at = 0;
        'outer: for (i, item) in self.items.iter().enumerate() {
            while at < 10 {
                if item.gone() { continue 'outer; }
                else if item.is(want) && !item.old || at > 2 { break 'outer; }
                else { at += 2; }
            }
        }
        loop {
            at -= 1;
            if at == 0 { break; }
        }
        let Some(first) = self.items.first() else { return Err(Error); };
        if let Some(x) = first.next() && x > 1 { use_it(x); }
        while let Some(top) = stack.pop() { drop(top); }
        let size = match at {
            0 => one(),
            1 | 2 => { two(); 2 }
            n if n > 5 => return Ok(n),
            Level::High { cost } => cost,
            _ => unreachable!("no {}", at),
        };
        let double = |x: i32| x * 2;
        let all: Vec<_> = self.items.iter().map(|x| x.name()).filter(Item::good).collect();
        connect(size)?.await?;
        println!("{}", double(2));
        if at > 9 { std::process::exit(1); }
        let v = unsafe { *pointer } as u8;
        let t = (1, [2, 3][0], ..);
        if at > 1 { Ok(at) } else { panic!("small") }
    }
}

impl<T> Keeper for Store<T> {
    type Out = u8;
    fn keep(&mut self, item: u8) -> bool { self.items.push(item); true }
}

impl Elsewhere { fn far() {} }

macro_rules! twice { ($x:expr) => { $x + $x }; }
static COUNT: u32 = 1;
extern "C" { fn outside(x: i32) -> i32; }
fn helper() {}

fn main() {
    let s = Store::new("a");
    s.find("b", (1, 2));
    match s.name.as_str() { "a" => helper(), _ => {} }
}
