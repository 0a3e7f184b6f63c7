#: a socket
def f(s):
    data = b""
    while True:
        chunk = s.recv(4096)
        if not chunk:
            break
        data += chunk  # <-
    return data
#: a walrus
def f(s):
    data = b""
    while c := s.read(100):
        data += c  # <-
    return data
#: an open file
def f(p):
    text = ""
    with open(p) as file:
        for line in open(p):
            text += line.strip()  # <-
    return text
#: a name for the file
def f(p):
    text = ""
    file = open(p)
    for line in file:
        text += line  # <-
    return text
#: readline
def f(file):
    text = ""
    while True:
        line = file.readline()
        if not line:
            return text
        text += line  # <-
#: recvfrom
def f(s):
    data = b""
    for _ in range(10):
        part, _a = s.recvfrom(10)
        data += part  # <-
    return data
#: in a method
class A:
    def f(self):
        out = ''
        while self.more():
            out += self.s.read(10)  # <-
        return out
#: in a nested branch
def f(s):
    data = b""
    while True:
        c = s.recv(1)
        if c:
            data += c  # <-
        else:
            return data
#: written out
def f(sock):
    data = b""
    while True:
        chunk = sock.recv(10)
        if not chunk:
            return data
        data = data + chunk  # <-
