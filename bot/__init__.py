"""The process: configuration, intake, showing, delivery, ticker, command line. Telegram lives here only."""
