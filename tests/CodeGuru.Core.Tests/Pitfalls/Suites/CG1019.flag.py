#: Exception first
try:
    f()
except Exception:
    g()
except ValueError:  # <-
    h()
#: OSError first
try:
    f()
except OSError:
    g()
except FileNotFoundError:  # <-
    h()
#: the same twice
try:
    f()
except ValueError:
    g()
except ValueError:  # <-
    h()
#: a tuple
try:
    f()
except LookupError:
    g()
except (KeyError, IndexError):  # <-
    h()
#: BaseException first
try:
    f()
except BaseException:
    g()
except KeyboardInterrupt:  # <-
    h()
#: an old name
try:
    f()
except IOError:
    g()
except PermissionError:  # <-
    h()
#: in a function
def k():
    try:
        f()
    except ArithmeticError:
        g()
    except ZeroDivisionError as e:  # <-
        h(e)
#: the third
try:
    f()
except TypeError:
    g()
except ImportError:
    g()
except ModuleNotFoundError:  # <-
    h()
#: classes of a module
import pickle
def load(raw):
    try:
        return pickle.loads(raw)
    except pickle.PickleError:
        return None
    except pickle.PickleError:  # <-
        return raw
#: one of two was caught before
def number(text):
    try:
        return int(text)
    except ValueError:
        return 0
    except (TypeError, ValueError):  # <-
        return None
#: a class of the file's own
class Broken(Exception):
    pass
def run(job):
    try:
        job()
    except Broken:
        return 1
    except Broken:  # <-
        return 2
