"""Every test begins here, before numpy is there: threads that wait for each other in small sums take twice the time."""

import os

for threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(threads, "1")
