"""A therapist's calendar, read by its secret address."""
