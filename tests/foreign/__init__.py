"""The journey on Bot API servers that others wrote, with a proxy between that breaks the line as proxies do."""
