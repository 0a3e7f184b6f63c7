//! Books transfers between accounts and reports on them.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::Sum;
use std::num::ParseIntError;
use std::ops::{Add, Neg};
use std::str::FromStr;

/// Fees are a share of the amount, in hundredths of a per cent.
const FEE_POINTS: i64 = 25;
const MAX_MEMO: usize = 40;

/// An amount of money in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cents(i64);

impl Cents {
    pub const ZERO: Cents = Cents(0);

    fn fee(self) -> Cents {
        Cents((self.0.abs() * FEE_POINTS + 9_999) / 10_000)
    }
}

impl Add for Cents {
    type Output = Cents;

    fn add(self, other: Cents) -> Cents {
        Cents(self.0 + other.0)
    }
}

impl Neg for Cents {
    type Output = Cents;

    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(amounts: I) -> Cents {
        amounts.fold(Cents::ZERO, Add::add)
    }
}

impl FromStr for Cents {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let part = format!("{part:0<2}");
        Ok(Cents(whole.parse::<i64>()? * 100 + part[..2].parse::<i64>()?))
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.abs() / 100, self.0.abs() % 100)
    }
}

#[derive(Debug)]
pub enum LedgerError {
    UnknownAccount(String),
    Insufficient { account: String, missing: Cents },
    Malformed { line: usize, reason: &'static str },
    Amount(ParseIntError),
}

impl From<ParseIntError> for LedgerError {
    fn from(error: ParseIntError) -> Self {
        LedgerError::Amount(error)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    pub from: String,
    pub to: String,
    pub amount: Cents,
    pub memo: Option<String>,
}

impl Transfer {
    /// Reads `FROM TO AMOUNT [MEMO...]`.
    fn parse(line: usize, text: &str) -> Result<Transfer, LedgerError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            [from, to, _, ..] if from == to => Err(LedgerError::Malformed { line, reason: "an account cannot pay itself" }),
            [from, to, amount, memo @ ..] => Ok(Transfer {
                from: from.to_string(),
                to: to.to_string(),
                amount: amount.parse()?,
                memo: if memo.is_empty() { None } else { Some(memo.join(" ").chars().take(MAX_MEMO).collect()) },
            }),
            _ => Err(LedgerError::Malformed { line, reason: "expected FROM TO AMOUNT" }),
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Account {
    balance: Cents,
    overdraft: Cents,
    entries: Vec<(Cents, Option<String>)>,
}

impl Account {
    fn missing_for(&self, amount: Cents) -> Option<Cents> {
        let left = self.balance + self.overdraft + -amount;
        (left < Cents::ZERO).then_some(-left)
    }

    fn book(&mut self, amount: Cents, memo: Option<&str>) {
        self.balance = self.balance + amount;
        self.entries.push((amount, memo.map(str::to_owned)));
    }
}

/// What happens to a transfer besides being booked.
trait Rule {
    fn fee(&self, transfer: &Transfer) -> Cents;

    fn allows(&self, _transfer: &Transfer) -> bool {
        true
    }
}

struct Free;

impl Rule for Free {
    fn fee(&self, _: &Transfer) -> Cents {
        Cents::ZERO
    }
}

struct Charged {
    threshold: Cents,
    blocked: Vec<String>,
}

impl Rule for Charged {
    fn fee(&self, transfer: &Transfer) -> Cents {
        if transfer.amount > self.threshold { transfer.amount.fee() } else { Cents::ZERO }
    }

    fn allows(&self, transfer: &Transfer) -> bool {
        !self.blocked.iter().any(|name| *name == transfer.to)
    }
}

pub struct Ledger {
    accounts: BTreeMap<String, Account>,
    rule: Box<dyn Rule>,
    refused: Vec<Transfer>,
}

impl Ledger {
    pub fn new(names: &[&str]) -> Self {
        let accounts = names.iter().map(|name| (name.to_string(), Account::default())).collect();
        Ledger { accounts, rule: Box::new(Free), refused: Vec::new() }
    }

    pub fn charging(self, threshold: Cents) -> Self {
        Ledger {
            rule: Box::new(Charged { threshold, blocked: vec!["escrow".to_string(), "closed".to_string()] }),
            ..self
        }
    }

    fn account_mut(&mut self, name: &str) -> Result<&mut Account, LedgerError> {
        self.accounts.get_mut(name).ok_or_else(|| LedgerError::UnknownAccount(name.to_string()))
    }

    pub fn apply(&mut self, transfer: Transfer) -> Result<Cents, LedgerError> {
        if !self.rule.allows(&transfer) {
            self.refused.push(transfer);
            return Ok(Cents::ZERO);
        }

        let fee = self.rule.fee(&transfer);
        let total = transfer.amount + fee;
        let payer = self.account_mut(&transfer.from)?;
        if let Some(missing) = payer.missing_for(total) {
            return Err(LedgerError::Insufficient { account: transfer.from, missing });
        }

        payer.book(-total, transfer.memo.as_deref());
        self.account_mut(&transfer.to)?.book(transfer.amount, transfer.memo.as_deref());
        Ok(fee)
    }

    pub fn import(&mut self, text: &str) -> Result<Cents, LedgerError> {
        text.lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
            .map(|(index, line)| {
                let transfer = Transfer::parse(index + 1, line)?;
                self.apply(transfer)
            })
            .sum()
    }

    pub fn balance(&self, name: &str) -> Option<Cents> {
        let account = self.accounts.get(name)?;
        Some(account.balance)
    }

    /// The largest payment that an account ever made, and what it was for.
    pub fn largest_payment(&self, name: &str) -> Option<(Cents, &str)> {
        let account = self.accounts.get(name)?;
        let (amount, memo) = account.entries.iter().min_by_key(|(amount, _)| *amount)?;
        Some((-*amount, memo.as_deref().unwrap_or("no memo")))
    }

    pub fn statement(&self) -> String {
        let width = self.accounts.keys().map(String::len).max().unwrap_or(0);
        let mut lines = Vec::with_capacity(self.accounts.len());
        for (name, account) in &self.accounts {
            let state = match account.balance {
                Cents(0) => "empty",
                Cents(i64::MIN..=-1) => "overdrawn",
                _ if account.entries.is_empty() => "unused",
                _ => "in credit",
            };
            lines.push(format!("{name:width$}  {:>12}  {state}", account.balance.to_string()));
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let mut ledger = Ledger::new(&["ann", "bob", "escrow"]);
        ledger.account_mut("ann").unwrap().book(Cents(10_000), Some("opening"));
        ledger
    }

    #[test]
    fn transfers_move_money() {
        let mut ledger = ledger();
        let fees = ledger.import("# rent\nann bob 12.5 March\n").unwrap();
        assert_eq!(fees, Cents::ZERO);
        assert_eq!(ledger.balance("bob"), Some(Cents(1_250)));
        assert!(ledger.largest_payment("ann").is_some());
    }

    #[test]
    fn blocked_accounts_get_nothing() {
        let mut ledger = ledger().charging(Cents(500));
        ledger.import("ann escrow 50.00").expect("a refused transfer is no error");
        assert_ne!(ledger.balance("ann"), Some(Cents::ZERO), "nothing was taken");
        assert_eq!(ledger.refused.len(), 1);
    }
}
