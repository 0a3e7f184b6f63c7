from datetime import date, timedelta

from .catalogue import Catalogue
from .errors import AlreadyLent, NotLent
from .loans import Loan


class Desk:
    """Lends books and takes them back."""

    DAYS = 28

    def __init__(self, catalogue: Catalogue):
        self.catalogue = catalogue
        self.loans = {}

    def lend(self, isbn, reader):
        book = self.catalogue.find(isbn)
        if isbn in self.loans:
            raise AlreadyLent(book.title, self.loans[isbn].reader)
        self.loans[isbn] = Loan(book, reader, date.today() + timedelta(days=self.DAYS), self)

    def take_back(self, isbn):
        if isbn not in self.loans:
            raise NotLent(isbn)
        return self.loans.pop(isbn)

    def overdue(self, today=None):
        return [loan for loan in self.loans.values() if loan.is_overdue(today or date.today())]
