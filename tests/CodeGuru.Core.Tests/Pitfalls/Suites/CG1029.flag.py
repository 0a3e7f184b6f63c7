#: an f-string
import subprocess
def f(n):
    subprocess.run(f"cat {n}", shell=True)  # <-
#: os.system
import os
def f(n):
    os.system("rm " + n)  # <-
#: percent
import subprocess
def f(n):
    subprocess.call("ls %s" % n, shell=True)  # <-
#: format
import os
def f(n):
    os.popen("ls {}".format(n))  # <-
#: Popen
from subprocess import Popen
def f(n):
    Popen(f"cat {n}", shell=True)  # <-
#: check_output with more
import subprocess as sp
def f(n):
    return sp.check_output("cat " + n, text=True, shell=True)  # <-
#: getoutput
import subprocess
def f(n):
    return subprocess.getoutput(f"wc {n}")  # <-
#: asynchronous
import os
async def f(n):
    os.system(f"ls {n}")  # <-
