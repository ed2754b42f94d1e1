"""Measurements, with the goals beside the figures: `make bench`."""
