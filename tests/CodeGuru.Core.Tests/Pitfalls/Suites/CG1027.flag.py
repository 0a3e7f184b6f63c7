#: a suffix
def f(n):
    return n.rstrip(".png")  # <-
#: a prefix
def f(u):
    return u.lstrip("http://")  # <-
#: letters twice
def f(n):
    return n.strip("data")  # <-
#: www
def f(u):
    return u.lstrip("www.")  # <-
#: a folder
def f(p):
    return p.lstrip("src/")  # <-
#: in a chain
def f(n):
    return n.lower().rstrip(".txt")  # <-
#: a method of a literal
x = "song.png".rstrip(".png")  # <-
#: in a comprehension
def f(ns):
    return [n.rstrip(".py") for n in ns]  # <-
#: a character twice, letters or not
def clean(url):
    return url.rstrip("//")  # <-
#: a raw text that is meant as escapes
def clean(line):
    return line.strip(r"\n\t ")  # <-
#: bytes
def host(raw):
    return raw.lstrip(b"http://")  # <-
