from dataclasses import dataclass
from datetime import date

from . import desk
from .catalogue import Book


@dataclass
class Loan:
    book: Book
    reader: str
    due: date
    at: "desk.Desk"

    def is_overdue(self, today):
        return today > self.due

    def renew(self):
        from datetime import timedelta
        self.due += timedelta(days=desk.Desk.DAYS)
