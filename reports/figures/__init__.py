"""Figures about many people: of which quarter, as which file, and given out once for all."""
