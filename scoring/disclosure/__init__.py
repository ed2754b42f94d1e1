"""Disclosure control: which figures about many people may be told, and how, so that nobody can be worked out."""
