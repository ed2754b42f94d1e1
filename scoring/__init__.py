"""Pure: instruments as data, scores, and what stands out. No I/O, no clock, no sentences."""
