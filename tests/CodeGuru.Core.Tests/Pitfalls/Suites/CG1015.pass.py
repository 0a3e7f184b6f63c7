#: a list
def f(s):
    parts = []
    while c := s.recv(100):
        parts.append(c)
    return b"".join(parts)
#: a number
def f(s):
    n = 0
    while c := s.recv(100):
        n += len(c)
    return n
#: a few
def f(names):
    text = ""
    for name in names:
        text += name
    return text
#: begun anew each round
def f(s):
    while True:
        line = b""
        line += s.recv(1)
#: not in a loop
def f(s):
    data = b""
    data += s.recv(10)
    return data
#: not known what it begins with
def f(s, data):
    while c := s.recv(10):
        data += c
    return data
#: a list that is extended
def f(s):
    data = []
    while c := s.recv(10):
        data += [c]
    return data
#: a bytearray
def f(s):
    data = bytearray()
    while c := s.recv(10):
        data += c
    return data
#: begun anew, and put before
def f(sock):
    data = b""
    while True:
        data = b"x" + sock.recv(10)
        print(data)
