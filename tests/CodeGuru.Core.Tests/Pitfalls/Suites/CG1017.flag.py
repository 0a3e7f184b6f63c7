#: the module
import datetime
t = datetime.datetime.utcnow()  # <-
#: the class
from datetime import datetime
t = datetime.utcnow()  # <-
#: an alias
from datetime import datetime as dt
t = dt.utcnow()  # <-
#: from a stamp
from datetime import datetime
t = datetime.utcfromtimestamp(0)  # <-
#: handed over
from datetime import datetime
field = make(default=datetime.utcnow)  # <-
#: the module's alias
import datetime as d
t = d.datetime.utcnow()  # <-
#: in a method
from datetime import datetime
class A:
    def f(self):
        return datetime.utcnow().isoformat()  # <-
#: in a lambda
from datetime import datetime
now = lambda: datetime.utcnow()  # <-
#: imported as a module, then as a class
import datetime
first = datetime.datetime.utcnow()  # <-
from datetime import datetime
second = datetime.utcnow()  # <-
