use std::collections::{BinaryHeap, HashMap};
use std::cmp::Ordering;
use std::io::{self, BufRead, Write};
use std::rc::{Rc, Weak};
use std::cell::{Cell, RefCell};

#[derive(Debug, Clone, PartialEq)]
struct Item {
    name: String,
    weight: u32,
    value: u32,
}

impl Item {
    fn density(&self) -> f64 {
        f64::from(self.value) / f64::from(self.weight.max(1))
    }
}

#[derive(Debug)]
enum InputError {
    Io(io::Error),
    Malformed { line: usize, text: String },
    Empty,
}

impl From<io::Error> for InputError {
    fn from(error: io::Error) -> Self {
        InputError::Io(error)
    }
}

impl std::fmt::Display for InputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Malformed { line, text } => write!(f, "line {line} is not NAME WEIGHT VALUE: {text}"),
            Self::Empty => f.write_str("there is nothing to pack"),
        }
    }
}

fn parse_item(text: &str) -> Option<Item> {
    let mut parts = text.split_whitespace();
    let (name, weight, value) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Some(Item { name: name.to_owned(), weight: weight.parse().ok()?, value: value.parse().ok()? })
}

fn read_items(input: impl BufRead) -> Result<Vec<Item>, InputError> {
    let mut items = Vec::new();
    for (index, line) in input.lines().enumerate() {
        let text = line?;
        if text.trim().is_empty() {
            continue;
        }
        let item = parse_item(&text).ok_or(InputError::Malformed { line: index + 1, text })?;
        items.push(item);
    }
    if items.is_empty() { Err(InputError::Empty) } else { Ok(items) }
}

trait Packer {
    fn name(&self) -> &'static str;
    fn pack(&self, items: &[Item], capacity: u32) -> Vec<usize>;
}

struct Greedy;

impl Packer for Greedy {
    fn name(&self) -> &'static str {
        "greedy"
    }

    fn pack(&self, items: &[Item], capacity: u32) -> Vec<usize> {
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by(|&a, &b| items[b].density().total_cmp(&items[a].density()));
        let mut left = capacity;
        order.retain(|&index| match left.checked_sub(items[index].weight) {
            Some(rest) => {
                left = rest;
                true
            }
            None => false,
        });
        order
    }
}

struct Memoized;

impl Memoized {
    fn best(items: &[Item], first: usize, left: u32, memo: &mut HashMap<(usize, u32), u32>) -> u32 {
        if first == items.len() {
            return 0;
        }
        if let Some(&known) = memo.get(&(first, left)) {
            return known;
        }
        let without = Self::best(items, first + 1, left, memo);
        let best = match left.checked_sub(items[first].weight) {
            Some(rest) => without.max(items[first].value + Self::best(items, first + 1, rest, memo)),
            None => without,
        };
        memo.insert((first, left), best);
        best
    }
}

impl Packer for Memoized {
    fn name(&self) -> &'static str {
        "exact"
    }

    fn pack(&self, items: &[Item], capacity: u32) -> Vec<usize> {
        let mut memo = HashMap::new();
        let mut chosen = Vec::new();
        let mut left = capacity;
        for index in 0..items.len() {
            let here = Self::best(items, index, left, &mut memo);
            let without = Self::best(items, index + 1, left, &mut memo);
            if here > without {
                chosen.push(index);
                left -= items[index].weight;
            }
        }
        chosen
    }
}

struct Branch {
    bound: f64,
    value: u32,
    left: u32,
    next: usize,
    chosen: Vec<usize>,
}

impl PartialEq for Branch {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Branch {}

impl PartialOrd for Branch {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Branch {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bound.total_cmp(&other.bound)
    }
}

struct BranchAndBound {
    explored: Cell<usize>,
}

impl BranchAndBound {
    fn bound(items: &[Item], order: &[usize], branch: &Branch) -> f64 {
        let mut bound = f64::from(branch.value);
        let mut left = branch.left;
        for &index in &order[branch.next..] {
            let item = &items[index];
            if item.weight > left {
                return bound + item.density() * f64::from(left);
            }
            left -= item.weight;
            bound += f64::from(item.value);
        }
        bound
    }
}

impl Packer for BranchAndBound {
    fn name(&self) -> &'static str {
        "branch and bound"
    }

    fn pack(&self, items: &[Item], capacity: u32) -> Vec<usize> {
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by(|&a, &b| items[b].density().total_cmp(&items[a].density()));

        let mut frontier = BinaryHeap::new();
        frontier.push(Branch { bound: f64::INFINITY, value: 0, left: capacity, next: 0, chosen: Vec::new() });
        while let Some(branch) = frontier.pop() {
            self.explored.set(self.explored.get() + 1);
            let Some(&index) = order.get(branch.next) else {
                return branch.chosen;
            };
            let item = &items[index];
            if item.weight <= branch.left {
                let mut taken = Branch {
                    value: branch.value + item.value,
                    left: branch.left - item.weight,
                    next: branch.next + 1,
                    chosen: branch.chosen.iter().copied().chain([index]).collect(),
                    ..branch
                };
                taken.bound = Self::bound(items, &order, &taken);
                frontier.push(taken);
            }
            let mut skipped = Branch { next: branch.next + 1, ..branch };
            skipped.bound = Self::bound(items, &order, &skipped);
            frontier.push(skipped);
        }
        Vec::new()
    }
}

struct Bag {
    label: String,
    items: RefCell<Vec<Item>>,
    outer: RefCell<Weak<Bag>>,
    inner: RefCell<Vec<Rc<Bag>>>,
}

impl Bag {
    fn new(label: &str) -> Rc<Self> {
        Rc::new(Bag {
            label: label.to_owned(),
            items: RefCell::default(),
            outer: RefCell::default(),
            inner: RefCell::default(),
        })
    }

    fn put_into(self: &Rc<Self>, outer: &Rc<Bag>) {
        *self.outer.borrow_mut() = Rc::downgrade(outer);
        outer.inner.borrow_mut().push(Rc::clone(self));
    }

    fn weight(&self) -> u32 {
        let own: u32 = self.items.borrow().iter().map(|item| item.weight).sum();
        own + self.inner.borrow().iter().map(|bag| bag.weight()).sum::<u32>()
    }

    fn path(&self) -> String {
        match self.outer.borrow().upgrade() {
            Some(outer) => format!("{}/{}", outer.path(), self.label),
            None => self.label.clone(),
        }
    }
}

fn main() -> Result<(), String> {
    let capacity = std::env::args()
        .nth(1)
        .ok_or("usage: knapsack CAPACITY < ITEMS")?
        .parse()
        .map_err(|error| format!("the capacity is no number: {error}"))?;
    let items = read_items(io::stdin().lock()).map_err(|error| error.to_string())?;

    let packers: [&dyn Packer; 3] = [&Greedy, &Memoized, &BranchAndBound { explored: Cell::new(0) }];
    let suitcase = Bag::new("suitcase");
    let mut output = io::stdout().lock();
    for packer in packers {
        let bag = Bag::new(packer.name());
        bag.put_into(&suitcase);
        let chosen = packer.pack(&items, capacity);
        let value: u32 = chosen.iter().map(|&index| items[index].value).sum();
        bag.items.borrow_mut().extend(chosen.into_iter().map(|index| items[index].clone()));
        writeln!(output, "{}: value {value}, weight {}", bag.path(), bag.weight()).map_err(|error| error.to_string())?;
    }
    Ok(())
}
