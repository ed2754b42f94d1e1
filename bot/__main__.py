"""`python -m bot` is `alliance-bot`."""

from bot.cli import main

main()
