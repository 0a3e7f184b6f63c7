"""Prints labels for the backs of books; nothing else needs it."""


def label(title, shelf):
    return f"{shelf:>8} | {title[:24]}"
