#: a list
import subprocess
def f(n):
    subprocess.run(["cat", n])
#: fixed
import subprocess
subprocess.run("ls | wc", shell=True)
#: quoted
import subprocess, shlex
def f(n):
    subprocess.run(f"cat {shlex.quote(n)}", shell=True)
#: no shell
import subprocess
def f(n):
    subprocess.run(f"{n}")
#: shell is off
import subprocess
def f(n):
    subprocess.run(f"{n}", shell=False)
#: a name
import subprocess
def f(command):
    subprocess.run(command, shell=True)
#: another system
def f(os, n):
    os.system("a" + n)
#: numbers only
import os
os.system("sleep 1")
#: numbers only
import os
def f(n):
    os.system("kill %d" % n)
    os.system(f"leaks {os.getpid()}")
    os.system("nice -n %5d%% x" % n)
#: quotes replaced by hand
import os
def f(name):
    os.system("cat '%s'" % name.replace("'", "'\"'\"'"))
