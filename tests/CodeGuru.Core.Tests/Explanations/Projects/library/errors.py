class LibraryError(Exception):
    """What a reader can do something about."""


class UnknownBook(LibraryError):
    def __init__(self, isbn):
        super().__init__(f"There is no book {isbn}.")


class AlreadyLent(LibraryError):
    def __init__(self, title, reader):
        super().__init__(f"{title} is with {reader}.")


class NotLent(LibraryError):
    pass
