from ..catalogue import Book, Catalogue
from ..desk import Desk


def test_a_book_is_lent_once():
    catalogue = Catalogue()
    catalogue.add(Book("1", "Emma", "A3"))
    desk = Desk(catalogue)
    desk.lend("1", "Ada")
    assert desk.take_back("1").reader == "Ada"
