"""The rows of a programme's report: what many clients added, by client, and the figures that may be told about them.

`gathered` adds up, `values` says what each client's value is, `told` makes figures of them, through
`scoring.disclosure` alone.
They import numpy, so whoever rarely needs them imports them where they are used.
"""
