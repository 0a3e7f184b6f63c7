use std::collections::HashMap;

pub struct Ledger {
    entries: Vec<i64>,
    names: HashMap<String, usize>,
}

#[derive(Debug)]
pub enum LedgerError {
    Unknown(String),
}

impl Ledger {
    pub fn new() -> Self {
        Ledger { entries: Vec::new(), names: HashMap::new() }
    }

    pub fn record(&mut self, name: &str, amount: i64) -> usize {
        let index = self.entries.len();
        self.entries.push(amount);
        self.names.insert(name.to_string(), index);
        index
    }

    pub fn amount(&self, name: &str) -> Result<i64, LedgerError> {
        let index = self.names.get(name).ok_or_else(|| LedgerError::Unknown(name.to_string()))?;
        Ok(self.entries[*index])
    }

    pub fn balance(&self) -> i64 {
        self.entries.iter().sum()
    }

    pub fn is_even(&self) -> bool {
        self.balance() % 2 == 0
    }
}

fn power(base: u64, exponent: u32) -> u64 {
    if exponent == 0 {
        return 1;
    }
    base * power(base, exponent - 1)
}

async fn load(path: &str) -> String {
    read(path).await
}

async fn read(path: &str) -> String {
    format!("text of {path}")
}

fn main() {
    let mut ledger = Ledger::new();
    ledger.record("rent", -900);
    match ledger.amount("rent") {
        Ok(amount) => println!("{amount}"),
        Err(error) => println!("{error:?}"),
    }
}
