#: now with a zone
from datetime import datetime, timezone
t = datetime.now(timezone.utc)
#: its own class
class datetime:
    @staticmethod
    def utcnow():
        return 1
t = datetime.utcnow()
#: another library's
import arrow
t = arrow.utcnow()
#: a parameter
def f(datetime):
    return datetime.utcnow()
#: now
from datetime import datetime
t = datetime.now()
#: fromtimestamp
from datetime import datetime, timezone
t = datetime.fromtimestamp(0, tz=timezone.utc)
#: a clock object
def f(clock):
    return clock.utcnow()
#: a text
t = "datetime.utcnow()"
