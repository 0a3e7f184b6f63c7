//! A JSON reader and writer without dependencies.
//!
//! Numbers are kept as `f64`, objects in the order of their keys.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::Peekable;
use std::str::{CharIndices, FromStr};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

/// Why a text is not JSON, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct ParseError {
    pub position: usize,
    pub kind: ParseErrorKind,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ParseErrorKind {
    UnexpectedEnd,
    Unexpected(char),
    BadNumber(String),
    BadEscape,
    TooDeep,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ParseErrorKind::UnexpectedEnd => write!(f, "the text ends too early"),
            ParseErrorKind::Unexpected(c) => write!(f, "unexpected {c:?} at {}", self.position),
            ParseErrorKind::BadNumber(text) => write!(f, "{text} at {} is no number", self.position),
            ParseErrorKind::BadEscape => write!(f, "unknown escape at {}", self.position),
            ParseErrorKind::TooDeep => write!(f, "nested too deeply at {}", self.position),
        }
    }
}

impl std::error::Error for ParseError {}

type Result<T> = std::result::Result<T, ParseError>;

const MAX_DEPTH: usize = 128;

struct Parser<'a> {
    chars: Peekable<CharIndices<'a>>,
    length: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Parser {
            chars: text.char_indices().peekable(),
            length: text.len(),
            depth: 0,
        }
    }

    fn error<T>(&mut self, kind: ParseErrorKind) -> Result<T> {
        let position = self.chars.peek().map_or(self.length, |&(position, _)| position);
        Err(ParseError { position, kind })
    }

    fn skip_space(&mut self) {
        while self.chars.next_if(|(_, c)| c.is_ascii_whitespace()).is_some() {}
    }

    fn peek(&mut self) -> Option<char> {
        self.chars.peek().map(|&(_, c)| c)
    }

    fn expect(&mut self, wanted: char) -> Result<()> {
        match self.peek() {
            Some(c) if c == wanted => {
                self.chars.next();
                Ok(())
            }
            Some(c) => self.error(ParseErrorKind::Unexpected(c)),
            None => self.error(ParseErrorKind::UnexpectedEnd),
        }
    }

    fn value(&mut self) -> Result<Json> {
        self.skip_space();
        let value = match self.peek() {
            None => return self.error(ParseErrorKind::UnexpectedEnd),
            Some('n') => self.word("null", Json::Null)?,
            Some('t') => self.word("true", Json::Bool(true))?,
            Some('f') => self.word("false", Json::Bool(false))?,
            Some('"') => Json::Text(self.text()?),
            Some('[') => self.nested(Self::list)?,
            Some('{') => self.nested(Self::object)?,
            Some('-' | '0'..='9') => self.number()?,
            Some(other) => return self.error(ParseErrorKind::Unexpected(other)),
        };
        self.skip_space();
        Ok(value)
    }

    fn nested(&mut self, parse: fn(&mut Self) -> Result<Json>) -> Result<Json> {
        if self.depth == MAX_DEPTH {
            return self.error(ParseErrorKind::TooDeep);
        }
        self.depth += 1;
        let value = parse(self);
        self.depth -= 1;
        value
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json> {
        for c in word.chars() {
            self.expect(c)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Json> {
        let mut digits = String::new();
        while let Some((_, c)) = self.chars.next_if(|(_, c)| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')) {
            digits.push(c);
        }
        match digits.parse() {
            Ok(number) => Ok(Json::Number(number)),
            Err(_) => self.error(ParseErrorKind::BadNumber(digits)),
        }
    }

    fn text(&mut self) -> Result<String> {
        self.expect('"')?;
        let mut text = String::new();
        loop {
            match self.chars.next() {
                Some((_, '"')) => return Ok(text),
                Some((_, '\\')) => text.push(self.escape()?),
                Some((_, c)) => text.push(c),
                None => return self.error(ParseErrorKind::UnexpectedEnd),
            }
        }
    }

    fn escape(&mut self) -> Result<char> {
        let Some((_, c)) = self.chars.next() else {
            return self.error(ParseErrorKind::UnexpectedEnd);
        };
        Ok(match c {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '"' | '\\' | '/' => c,
            'u' => {
                let digits: String = (0..4).filter_map(|_| self.chars.next()).map(|(_, c)| c).collect();
                match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                    Some(decoded) => decoded,
                    None => return self.error(ParseErrorKind::BadEscape),
                }
            }
            _ => return self.error(ParseErrorKind::BadEscape),
        })
    }

    fn list(&mut self) -> Result<Json> {
        self.expect('[')?;
        let mut items = Vec::new();
        self.skip_space();
        if self.peek() != Some(']') {
            items.push(self.value()?);
            while self.peek() == Some(',') {
                self.expect(',')?;
                items.push(self.value()?);
            }
        }
        self.expect(']')?;
        Ok(Json::List(items))
    }

    fn object(&mut self) -> Result<Json> {
        self.expect('{')?;
        let mut members = BTreeMap::new();
        self.skip_space();
        while self.peek() == Some('"') {
            let key = self.text()?;
            self.skip_space();
            self.expect(':')?;
            members.insert(key, self.value()?);
            if self.peek() != Some(',') {
                break;
            }
            self.expect(',')?;
            self.skip_space();
        }
        self.expect('}')?;
        Ok(Json::Object(members))
    }
}

impl FromStr for Json {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self> {
        let mut parser = Parser::new(text);
        let value = parser.value()?;
        match parser.peek() {
            None => Ok(value),
            Some(c) => parser.error(ParseErrorKind::Unexpected(c)),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(value) => write!(f, "{value}"),
            Json::Number(value) => write!(f, "{value}"),
            Json::Text(text) => write!(f, "{text:?}"),
            Json::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                let parts: Vec<String> = members.iter().map(|(key, value)| format!("{key:?}:{value}")).collect();
                write!(f, "{{{}}}", parts.join(","))
            }
        }
    }
}

impl Json {
    /// Follows a path such as `["users", "0", "name"]`.
    pub fn get(&self, path: &[&str]) -> Option<&Json> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        match self {
            Json::Object(members) => members.get(*first)?.get(rest),
            Json::List(items) => items.get(first.parse::<usize>().ok()?)?.get(rest),
            _ => None,
        }
    }
}
