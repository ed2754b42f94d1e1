"""Logs: structured lines with ids; never an answer, a name, a message or the token, at any level.

Our own loggers (`alliance.*`) say what they mean in keys. Of what a library logs only the instant and the place are
kept, and the kind of an error: python-telegram-bot logs answers at DEBUG and raw updates at CRITICAL, HTTP clients log
URLs with the token in them. The place is enough to find the sentence in the library's source.
"""

import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

import structlog

OWN = "alliance"
_METRONOME = "apscheduler.scheduler"
"""On a busy machine it warns each second that a beat is left out while the one before goes on, as it is meant to."""
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")


class Redacting(logging.Filter):
    """Lets nothing of a library's record through but where it was logged and the kind of its error."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always True; the record is changed."""
        if record.name.split(".")[0] != OWN:
            error = f" error={record.exc_info[0].__name__}" if record.exc_info and record.exc_info[0] else ""
            place = f"{record.name}:{record.funcName}:{record.lineno}"
            at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds").removesuffix("+00:00")
            record.msg, record.args = f"timestamp={at}Z level={record.levelname.lower()} library={place}{error}", ()
        record.exc_info = record.exc_text = record.stack_info = None
        if isinstance(record.msg, str):
            record.msg = redact(record.msg)
        return True


def redact(text: str) -> str:
    """The text with anything that looks like a token taken out."""
    return _TOKEN.sub("[token]", text)


def _redact_values(logger: Any, method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    return {key: redact(value) if isinstance(value, str) else value for key, value in event.items()}


def set_up_logs(level: str, to: TextIO | logging.Handler | None = None) -> None:
    """Log there (standard error) from this level on; libraries from WARNING on, or from DEBUG at "debug"."""
    handler = to if isinstance(to, logging.Handler) else logging.StreamHandler(to or sys.stderr)
    handler.addFilter(Redacting())
    handler.setFormatter(logging.Formatter("%(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    own = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(own if own == logging.DEBUG else max(own, logging.WARNING))
    logging.getLogger(_METRONOME).setLevel(logging.NOTSET if own == logging.DEBUG else logging.ERROR)
    logging.getLogger(OWN).setLevel(own)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _redact_values,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "logger", "event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
