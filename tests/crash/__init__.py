"""The bot as a process of its own that is killed, again and again, while the sandbox and the phones live on."""
