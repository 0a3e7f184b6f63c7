//! Orders of a shop.
use std::collections::{self, HashMap};

const MAX_ITEMS: usize = 0x10;

/// An order.
#[derive(Debug, Clone)]
pub struct Order<'a, T: Clone + 'a> {
    pub number: u32,
    lines: Vec<&'a str>,
    extra: Option<T>,
}

pub enum Shape { Circle(f64), Square { side: f64 }, Empty }

trait Area {
    fn area(&self) -> f64;
}

impl Area for Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) if *r > 0.0 => r * r * 3.14,
            Self::Square { side } => side.powi(2),
            _ => 0.0,
        }
    }
}

pub async fn load<T>(path: &str, mut count: usize) -> Result<Order<'static, T>, Box<dyn std::error::Error>>
where
    T: Default,
{
    let text = tokio::fs::read_to_string(path).await?;
    // Count the lines.
    'outer: for line in text.lines() {
        if line.is_empty() || count >= MAX_ITEMS { break 'outer; }
        count += 1;
    }
    println!("{count}: {}\n", text.len());
    let twice = |x: i32| x * 2;
    unsafe { std::mem::drop(twice); }
    Err("none".into())
}

macro_rules! square { ($x:expr) => { $x * $x }; }
