#: narrow first
try:
    f()
except ValueError:
    g()
except Exception:
    h()
#: brothers
try:
    f()
except KeyError:
    g()
except IndexError:
    h()
#: its own class
class KeyError(Exception): ...
try:
    f()
except LookupError:
    g()
except KeyError:
    h()
#: not known
try:
    f()
except Exception:
    g()
except lib.Error:
    h()
#: one handler
try:
    f()
except ValueError:
    g()
#: bare last
try:
    f()
except Exception:
    g()
except:
    h()
#: KeyboardInterrupt is no Exception
try:
    f()
except Exception:
    g()
except KeyboardInterrupt:
    h()
#: classes of two modules under one name
import json, pickle
def load(raw):
    try:
        return json.loads(raw)
    except pickle.PickleError:
        return None
    except json.JSONDecodeError:
        return raw
