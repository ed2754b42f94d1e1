"""The sections of a programme's report, one file each: what is counted, and told through `scoring.disclosure` alone.

They import numpy, so whoever rarely makes a report imports `reports.figures.content` where it is used.
"""
