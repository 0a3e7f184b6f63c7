#: blanks
def f(n):
    return n.strip()
#: one character
def f(n):
    return n.strip("/")
#: white space
def f(n):
    return n.strip(" \t\r\n")
#: different letters
def f(n):
    return n.strip("abc")
#: punctuation
def f(n):
    return n.rstrip(".,;:")
#: removesuffix
def f(n):
    return n.removesuffix(".png")
#: a name
def f(n, cs):
    return n.strip(cs)
#: digits
def f(n):
    return n.rstrip("0123456789")
#: each character once, escapes among them
def clean(line):
    return line.strip("\t\n\r ").strip("'\"")
#: a backslash beside what it escapes
def clean(line):
    return line.strip("\\/")
#: characters by number
def clean(line):
    return line.strip("\x00\x01")
