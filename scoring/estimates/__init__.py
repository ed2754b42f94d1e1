"""What a programme's figures can say: estimates with intervals that hold at their stated rate.

`estimate` and `equivalence` bring nothing heavy with them; the others import numpy, so whoever rarely needs them
imports them where they are used. What cannot be estimated is a value (`NotEstimable`), never an exception.
"""
