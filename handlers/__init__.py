"""What happens when something happens: a tap, a command, a session reported, time passing."""
