#: behind a return
def f():
    return 1
    print("never")  # <-
#: behind a raise
def f():
    raise ValueError
    x = 1  # <-
    return x
#: behind an endless loop
def f():
    while True:
        work()
    done()  # <-
#: behind both branches
def f(x):
    if x:
        return 1
    else:
        return 2
    log(x)  # <-
#: behind continue
def f(xs):
    for x in xs:
        continue
        use(x)  # <-
