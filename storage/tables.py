"""Every table. Ids are random and mean nothing; names, chat ids, comments and notes are sealed;
answers and scores are plain under those ids, so that the database can count.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)

from storage.instants import Instant
from storage.sealed import Sealed

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> "Column[int]":
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


def _some(*columns: str, where: str, sqlite: str | None = None) -> Index:
    """An index of those rows alone of which this is so (in the words of SQLite, where they differ)."""
    return Index(None, *columns, sqlite_where=text(sqlite or where), postgresql_where=text(where))


def _to(name: str, target: str, *, null: bool = False) -> "Column[int]":
    return Column(name, BigInteger, ForeignKey(f"{target}.id"), nullable=null)


# One row about the running bot itself.
status = Table(
    "status",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("key_check", Sealed, nullable=False),
    Column("index_check", LargeBinary),  # that the first key makes the indexes, as it did from the start
    Column("works_from", String(4)),  # the oldest program that works with these tables
    Column("username", Text),
    Column("started_at", Instant),
    Column("stopped_at", Instant),  # cleanly; none since the start: it runs, or it ended otherwise
    Column("last_poll_at", Instant),
    Column("last_update_at", Instant),
    Column("menus", Text),
    Column("asks", Text),  # in which version of which questions whatever is not sent is asked
    Column("fit_failed_at", Instant),  # none: the latest fits went well
    Column("copied_at", Instant),  # storage/chores.py
    Column("copying_at", Instant),
    Column("copy_failed_at", Instant),
    Column("restored_at", Instant),  # on trial
    Column("restoring_at", Instant),
    Column("restore_failed_at", Instant),
)

# That all of this was moved to another place, or is being brought here from one: only one of both can be started.
database_moves = Table(
    "database_moves",
    metadata,
    _id(),  # the same at both ends
    Column("way", String(16), nullable=False),  # away, here
    Column("place", Text, nullable=False),  # the other end, without a password
    Column("begun_at", Instant, nullable=False),
    Column("done_at", Instant),
)

programmes = Table(
    "programmes",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("language", String(16), nullable=False),
    Column("zone", Text, nullable=False),
    Column("signpost", Text, nullable=False),  # whom to call in an emergency
    Column("contact", Sealed, nullable=False),  # the person to turn to who is not the therapist
    Column("comment_readers", Text, nullable=False),  # who reads comments, and when
    # Whether supervisors may read what waits; consent says so, and nothing else opens it to them.
    Column("supervisors_read", Boolean, nullable=False, server_default=false()),
    Column("asks_outcome", Boolean, nullable=False, server_default=false()),  # how clients have been; so does consent
    Column("invites_frankness", Boolean, nullable=False, server_default=true()),  # clients, once, around session five
    Column("holidays", String(32)),  # whose public holidays are no working days: `DE`, `DE-BY`; empty: nobody's
    # Whether somebody stands in by itself, by a rule, where a therapist who is away chose nobody.
    Column("names_stand_ins", Boolean, nullable=False, server_default=false()),
    Column("edition", Integer, nullable=False, server_default="1"),  # grows when what clients agree to changes
    Column("parity_margin", Float),  # how many points between remote and in person are nothing to speak of, once said
    Column("parity_margin_at", Instant),
    Column("created_at", Instant, nullable=False),
)

# What the words of a programme said in editions before the present one, of which clients may have agreed to any.
editions = Table(
    "editions",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("number", Integer, nullable=False),
    Column("said", Sealed, nullable=False),  # JSON: what stands in a consent, by the name of its column
    Column("ended_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "number"),
)

# What a programme's research is, in its own words to its clients; one that has not ended is what is asked about now.
studies = Table(
    "studies",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("number", Integer, nullable=False),  # a yes names it: another one has to be agreed to anew
    Column("said", Text, nullable=False),
    Column("began_at", Instant, nullable=False),
    Column("ended_at", Instant),
    UniqueConstraint("programme_id", "number"),
)

# When what clients said yes to was given to research, and how much that was; not whose.
exports = Table(
    "exports",
    metadata,
    _id(),
    _to("study_id", "studies"),
    Column("clients", Integer, nullable=False),
    Column("records", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Index(None, "study_id"),
)

# Whose records for research are taken in here: another programme, mostly of another installation, by its pseudonym.
centres = Table(
    "centres",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("origin", String(12), nullable=False),
    Column("number", Integer, nullable=False),  # which of its exports these are from
    Column("digest", String(64), nullable=False),  # of the file that they were in: SHA-256, in hex
    Column("question", String(16), nullable=False),  # the version of the question to which its clients said yes
    Column("said", Text, nullable=False),  # and what the research is, in the words to which they did
    Column("taken_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "origin"),
)

# Those records. Nobody here can know whose they are.
centre_records = Table(
    "centre_records",
    metadata,
    _id(),
    _to("centre_id", "centres"),
    Column("reference", String(12), nullable=False),
    Column("client", String(12), nullable=False),
    Column("therapist", String(12), nullable=False),
    Column("pair", String(12), nullable=False),
    Column("session", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("modality", String(16), nullable=False),
    Column("source", String(16), nullable=False),
    Column("problem_area", String(32)),
    Column("check_in", String(16)),
    Column("instrument", String(32)),
    Column("instrument_version", Integer),
    Column("answers", JSON, nullable=False),  # by item; null: rather not say
    Column("score", Float),
    UniqueConstraint("centre_id", "reference"),
)

people = Table(
    "people",
    metadata,
    _id(),
    Column("chat", Sealed, nullable=False),
    Column("chat_index", LargeBinary, nullable=False, unique=True),
    Column("language", String(16), nullable=False),
    Column("zone", Text, nullable=False),
    Column("quiet_from", String(5)),  # wall time HH:MM in `zone`; both empty: no quiet hours
    Column("quiet_until", String(5)),
    Column("awaiting", Text),  # which prompt the next typed text answers, if any
    Column("awaiting_args", JSON(none_as_null=True)),
    Column("unreachable_at", Instant),
    Column("paused_until", Instant),  # a client's break: no check-in that would come before then is planned
    Column("created_at", Instant, nullable=False),
    Index(None, "created_at"),
)

roles = Table(
    "roles",
    metadata,
    _id(),
    _to("person_id", "people"),
    _to("programme_id", "programmes"),
    Column("role", String(16), nullable=False),  # manager, supervisor, therapist
    Column("name", Sealed),
    Column("name_index", LargeBinary),  # the name once more, however it is spaced or written, to find namesakes by
    Column("created_at", Instant, nullable=False),
    Column("left_at", Instant),
    UniqueConstraint("person_id", "programme_id", "role"),
    Index(None, "programme_id", "role", "name_index"),
    _some("programme_id", "role", where="left_at IS NOT NULL"),
    _some("name_index", "programme_id", "role", where="name IS NOT NULL AND name_index IS NULL"),
)

pairs = Table(
    "pairs",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    _to("therapist_id", "people"),
    _to("client_id", "people", null=True),
    _to("newcomer_id", "people", null=True),  # the client's new account, asked and not yet agreed
    Column("code", Sealed, nullable=False),
    Column("code_index", LargeBinary, nullable=False, unique=True),
    Column("therapist_called", Sealed),
    Column(
        "state", String(16), nullable=False
    ),  # handlers draw it: invited, active, declined, stopped, closed, moved, left
    Column("consent_version", String(16)),
    Column("consented_at", Instant),
    Column("active_at", Instant),  # since when sessions that report themselves count: it takes part, and is not closed
    _to("moved_to_id", "pairs", null=True),  # where its client goes on with another therapist: that pair
    Column("read_on", Boolean, nullable=False, server_default=false()),  # the client agreed that one's therapist reads
    Column("cadence", String(16), nullable=False, server_default="each"),  # after which sessions a check-in comes
    Column("closed_as", String(16)),  # how it ended, or is going to once its last check-in is over
    Column("closing_at", Instant),  # since when it is going to
    Column("was_closed_as", String(16)),  # how it had ended already, where it is learned later that the client has died
    Column("closed_at", Instant),
    Column("closed_from", String(16)),  # the state before it was closed, which comes back when it is opened again
    Column("own_view", Boolean, nullable=False, server_default=false()),  # the therapist says how they saw it, too
    Column("consent_asked", String(16)),  # the version that the client was last asked to agree to anew
    Column("goals_told_at", Instant),  # when the therapist was told to ask whether the goals are the client's own
    Column("problem_area", String(32)),  # what they mostly work on, if the therapist notes it
    Column("research_asked", String(16)),  # the version of the question about research that the client was asked last
    Column("created_at", Instant, nullable=False),
    Index(None, "therapist_id"),
    Index(None, "client_id"),
    _some("state", where="state = 'left' AND client_id IS NOT NULL"),
    Index(None, "programme_id", "id"),
    Index(None, "programme_id", "state", "consent_asked", "consent_version"),
    Index(None, "programme_id", "state", "research_asked"),
    _some("newcomer_id", where="newcomer_id IS NOT NULL"),
    _some("moved_to_id", where="moved_to_id IS NOT NULL"),
    _some("closed_as", where="closed_as IS NOT NULL AND closed_at IS NULL"),
    _some("own_view", where="own_view", sqlite="own_view = 1"),
)

# What a client answered each time to the question whether their data may go to research: the last answer holds.
research_answers = Table(
    "research_answers",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    Column("version", String(16), nullable=False),  # of the question, with the number of the study
    Column("agreed", Boolean, nullable=False),
    Column("answered_at", Instant, nullable=False),
    Index(None, "pair_id"),
)

# A colleague who has a therapist's rights until an instant, for all of that therapist's pairs in the programme.
stand_ins = Table(
    "stand_ins",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    _to("therapist_id", "people"),
    _to("person_id", "people"),
    _to("named_by", "people"),
    Column("named_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),  # when it was over, early or in time, and people were told
    Index(None, "therapist_id"),
    Index(None, "person_id"),
    Index(None, "programme_id"),
    Index(None, "named_by"),
    _some("until", where="ended_at IS NULL"),
)

# A colleague who has a therapist's rights over one client until an instant.
handovers = Table(
    "handovers",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    _to("person_id", "people"),
    Column("named_at", Instant, nullable=False),  # and begun
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),  # when it was over, early or in time, and people were told
    Column("begins_at", Instant),  # it has not begun yet, or never did
    Index(None, "pair_id"),
    Index(None, "person_id"),
    _some("until", where="ended_at IS NULL"),
)

# When a therapist is away, and who is to stand in.
absences = Table(
    "absences",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    _to("person_id", "people"),
    Column("begins_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    _to("chosen_id", "people", null=True),  # who is to stand in, if somebody was chosen
    _to("stand_in_id", "stand_ins", null=True),  # who does, once it has begun
    Column("meets", Boolean, nullable=False, server_default=false()),  # what is planned takes place all the same
    Column("uncovered_at", Instant),  # since when it is known that nobody stands in
    Column("begun_at", Instant),
    Column("ended_at", Instant),
    Column("created_at", Instant, nullable=False),
    Index(None, "person_id"),
    Index(None, "programme_id"),
    Index(None, "chosen_id"),
    Index(None, "stand_in_id"),
    _some("begins_at", where="ended_at IS NULL"),
)

# When a therapist wants the weekly digest; who is not here gets none.
digests = Table(
    "digests",
    metadata,
    Column("person_id", BigInteger, ForeignKey("people.id"), primary_key=True),
    Column("weekday", Integer, nullable=False),  # Monday is 0
    Column("at", String(5), nullable=False),  # HH:MM on the wall of the person's zone
    Column("next_at", Instant, nullable=False),
    Index(None, "next_at"),
)

# What the detector has learned from a programme's own history; the newest fit of each kind alone is kept.
fits = Table(
    "fits",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("instrument", String(32), nullable=False),
    Column("instrument_version", Integer, nullable=False),
    Column("language", String(16), nullable=False),
    Column("parameters", Text, nullable=False),  # scoring.programme.Programme as JSON
    Column("check_ins", Integer, nullable=False),  # how many scored ones it was fitted to
    Column("fitted_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "instrument", "instrument_version", "language"),
)

invitations = Table(
    "invitations",
    metadata,
    _id(),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("code_hash", LargeBinary, nullable=False),
    _to("programme_id", "programmes"),
    Column("role", String(16), nullable=False),
    _to("pair_id", "pairs", null=True),
    _to("invited_by", "people", null=True),
    Column("tries_left", Integer, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Index(None, "pair_id"),
    Index(None, "invited_by"),
)

# One frozen export of aggregates: what was given out for a period is given out again as it was.
releases = Table(
    "releases",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("period", String(16), nullable=False),
    Column("form", String(16), nullable=False, server_default="csv"),  # see releases.Form
    Column("content", Text, nullable=False),
    Column("hash", String(64), nullable=False, server_default=""),  # SHA-256 of the content, as it was given out
    Column("margin", Float),  # against which its equivalence was tested, in points
    Column("made_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "period"),
)

# Reports that managers have asked for and that are not made yet.
wanted_reports = Table(
    "wanted_reports",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("period", String(16), nullable=False),
    _to("person_id", "people"),
    Column("asked_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "period", "person_id"),
    Index(None, "person_id"),
)

sessions = Table(
    "sessions",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    Column("modality", String(16), nullable=False),
    Column("started_at", Instant),  # where a source tells it
    Column("ended_at", Instant, nullable=False),
    Column("day_only", Boolean, nullable=False, server_default=false()),  # of `ended_at` only the day is known
    Column("source", String(16), nullable=False, server_default="chat"),  # which of those that told of it holds
    _to("reported_by", "people"),
    Column("reported_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    Index(None, "pair_id", "ended_at"),
    Index(None, "reported_by"),
)

# What each source told of a session; the best of them holds, and stands in the session itself.
session_reports = Table(
    "session_reports",
    metadata,
    _id(),
    _to("session_id", "sessions"),
    _to("pair_id", "pairs"),
    Column("source", String(16), nullable=False),
    Column("reference", LargeBinary),  # what the source calls it, as a keyed index
    Column("started_at", Instant),
    Column("ended_at", Instant, nullable=False),
    Column("modality", String(16)),
    Column("told_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    UniqueConstraint("pair_id", "source", "reference"),
    Index(None, "session_id"),
)

# That a pair meets every week, or every few: at a time on the wall of the therapist's zone.
plans = Table(
    "plans",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    Column("modality", String(16), nullable=False),
    Column("first_day", String(10), nullable=False),  # whose weekday is that of all
    Column("last_day", String(10)),
    Column("starts", String(5), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("weeks", Integer, nullable=False),
    Column("next_at", Instant),  # when the next one that is to be reported ends
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Index(None, "pair_id"),
    Index(None, "next_at"),
)

# Meetings of a plan that are skipped, or at another time.
plan_changes = Table(
    "plan_changes",
    metadata,
    Column("plan_id", BigInteger, ForeignKey("plans.id"), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("moved_to", Instant),  # when it begins instead; empty: it is skipped
)

# Where a platform may report the ends of meetings to a programme, and the secrets by which it proves its word.
platform_keys = Table(
    "platform_keys",
    metadata,
    _id(),
    _to("programme_id", "programmes"),
    Column("platform", String(16), nullable=False),
    Column("secret", Sealed),  # empty once it is retired
    Column("earlier", Sealed),  # the one before, which holds a while longer
    Column("earlier_until", Instant),
    Column("made_at", Instant, nullable=False),
    Column("heard_at", Instant),  # when the platform last told of something that could matter
    Column("retired_at", Instant),
    Index(None, "programme_id"),
)

# Whose meetings are held in a room of a platform, or booked by a link; what it is called is kept as a keyed index.
rooms = Table(
    "rooms",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    Column("platform", String(16), nullable=False),
    Column("room", LargeBinary, nullable=False, unique=True),
    Column("made_at", Instant, nullable=False),
    Index(None, "pair_id"),
)

# Meetings that are booked in a room; our own clock says when they have ended.
bookings = Table(
    "bookings",
    metadata,
    _id(),
    _to("room_id", "rooms"),
    Column("reference", LargeBinary, nullable=False, unique=True),  # what the platform calls it, as a keyed index
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("told_at", Instant, nullable=False),  # by the platform's clock: an earlier word that comes later is void
    Column("due_at", Instant),  # when it is to be reported; empty once it was, or is cancelled
    Column("cancelled_at", Instant),
    Index(None, "room_id"),
    Index(None, "due_at"),
)

# What platforms have brought, so that the same is taken once; nothing of it but a keyed index.
deliveries = Table(
    "deliveries",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    _to("key_id", "platform_keys"),
    Column("taken_at", Instant, nullable=False),
    Column("kept_until", Instant),  # empty: as long as the key; what bears no time stamp never grows stale
    Index(None, "kept_until"),
    Index(None, "key_id"),
)

# The calendar of a therapist, read by its secret address; of what stands in it nothing is kept.
calendars = Table(
    "calendars",
    metadata,
    _id(),
    Column("person_id", BigInteger, ForeignKey("people.id"), nullable=False, unique=True),
    Column("address", Sealed, nullable=False),
    Column("from_at", Instant, nullable=False),  # what ends after this counts
    Column("next_at", Instant, nullable=False),  # when it is to be read
    Column("asked_at", Instant),  # since when its therapist waits to hear what is found in it
    Column("read_at", Instant),
    Column("failing_since", Instant),
    Column("failure", String(32)),
    Column("told_at", Instant),  # when its therapist was told that it cannot be read
    Index(None, "next_at"),
    Index(None, "failing_since"),
)

# Which reports of sessions are a calendar's word, as long as they are compared with what stands there.
calendar_events = Table(
    "calendar_events",
    metadata,
    Column("report_id", BigInteger, ForeignKey("session_reports.id"), primary_key=True),
    _to("calendar_id", "calendars"),
    Index(None, "calendar_id"),
)

# What a calendar holds of the next two weeks, by its times alone; what went from it before it had ended is off.
events_ahead = Table(
    "events_ahead",
    metadata,
    _id(),
    _to("calendar_id", "calendars"),
    _to("pair_id", "pairs"),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("gone_at", Instant),  # since when it stands there no more
    Index(None, "calendar_id"),
    Index(None, "pair_id"),
)

check_ins = Table(
    "check_ins",
    metadata,
    _id(),
    Column("session_id", BigInteger, ForeignKey("sessions.id"), nullable=False, unique=True),
    _to("pair_id", "pairs"),
    Column("instrument", String(32), nullable=False),
    Column("instrument_version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("step", String(16), nullable=False),  # the screen it stands at
    Column("version", Integer, nullable=False),  # grows with every change: an old button carries an old one
    Column("asks_came_up", String(16)),  # after outright words last time: which question opens this one
    Column("asks_outcome", Boolean, nullable=False, server_default=false()),  # last, apart: how the client has been
    Column("invites_frankness", Boolean, nullable=False, server_default=false()),  # this one did, above its questions
    Column("connection", Boolean, nullable=False),  # the connection got in the way
    Column("due_at", Instant, nullable=False),
    Column("prompted_at", Instant),
    Column("reminder_at", Instant),
    Column("reminded_at", Instant),
    Column("expires_at", Instant),
    Column("message_id", BigInteger),
    Column("sent_at", Instant),
    Column("ended_at", Instant),  # without being sent
    Column("read_at", Instant),  # first opened by the therapist, or who stands in
    Column("own_view", String(16)),  # whether its therapist is to be asked how they saw it, or is (storage/asking.py)
    Column("percent", Float),  # the score, 0 to 100, once sent; empty when too few items were answered
    Column("agreed_on", String(10)),  # of one from elsewhere: the day on which the client agreed that it is taken in
    Column("comment", Sealed),
    Column("wish", String(16)),
    Column("created_at", Instant, nullable=False),
    Index(None, "pair_id", "due_at"),
    Index(None, "pair_id", "state"),
    Index(None, "state", "expires_at"),
    _some("state", "prompted_at", where="state = 'prompted'"),
    _some("state", "reminder_at", where="state = 'prompted' AND reminded_at IS NULL"),
    _some("own_view", "state", where="own_view IS NOT NULL"),
)

answers = Table(
    "answers",
    metadata,
    Column("check_in_id", BigInteger, ForeignKey("check_ins.id"), primary_key=True),
    Column("item", String(32), primary_key=True),
    Column("value", Integer),  # empty: rather not say
    Column("answered_at", Instant, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    _id(),
    _to("pair_id", "pairs"),
    _to("check_in_id", "check_ins"),  # the one that last made it unseen
    Column("opened_at", Instant, nullable=False),
    Column("unseen_since", Instant),  # since the newest of what is to be seen came
    Column("waiting_since", Instant),  # since the oldest of it waits
    Column("notified_at", Instant),  # when Telegram last took a notification of it
    Column("told_at", Instant),  # when it first did
    Column("shown_at", Instant),
    Column("seen_at", Instant),
    Column("next_step_at", Instant),  # when it is repeated or escalated, while unseen
    Column("waits_from", Instant),  # became unseen, was handed on, or took its last step: the next counts from then
    Column("repeats", Integer, nullable=False),
    Column("escalated_at", Instant),
    Column("closed_at", Instant),
    Column("closed_by", String(16)),
    Index("uq_alerts_open", "pair_id", unique=True, sqlite_where=text("closed_at IS NULL"),
          postgresql_where=text("closed_at IS NULL")),
    Index(None, "pair_id", "opened_at"),
    Index(None, "check_in_id"),
    _some("unseen_since", where="unseen_since IS NOT NULL"),
    Index(None, "next_step_at"),
    Index(None, "waits_from"),
)  # fmt: skip

alert_reasons = Table(
    "alert_reasons",
    metadata,
    _id(),
    _to("alert_id", "alerts"),
    _to("check_in_id", "check_ins"),
    Column("kind", String(16), nullable=False),
    Column("outright", Boolean, nullable=False),
    Column("details", JSON, nullable=False),  # the numbers behind a signal
    Column("added_at", Instant, nullable=False),
    UniqueConstraint("alert_id", "check_in_id", "kind"),
    Index(None, "check_in_id"),
    Index(None, "added_at"),
)

# How long an alert waited until it was seen, each time anew; the wait that still goes on stands in the alert alone.
alert_waits = Table(
    "alert_waits",
    metadata,
    Column("alert_id", BigInteger, ForeignKey("alerts.id"), primary_key=True),
    Column("since", Instant, primary_key=True),
    Column("seen_at", Instant, nullable=False),
)

responses = Table(
    "responses",
    metadata,
    _id(),
    _to("alert_id", "alerts"),
    _to("person_id", "people"),
    Column("choice", String(16), nullable=False),
    Column("note", Sealed),
    Column("added_at", Instant, nullable=False),
    Index(None, "alert_id"),
    Index(None, "person_id"),
)

# How a therapist saw a session, from before its client's answers could be seen. It is theirs alone.
own_views = Table(
    "own_views",
    metadata,
    _id(),
    Column("check_in_id", BigInteger, ForeignKey("check_ins.id"), nullable=False, unique=True),
    _to("pair_id", "pairs"),
    Column("instrument_version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("answers", Sealed),
    Column("asked_at", Instant, nullable=False),
    Column("given_at", Instant),
    Index(None, "pair_id"),
    Index(None, "state"),
)

# What somebody who was told of an alert thinks of it. It is theirs alone: nothing else reads it.
verdicts = Table(
    "verdicts",
    metadata,
    _id(),
    _to("alert_id", "alerts"),
    _to("person_id", "people"),
    Column("verdict", Sealed, nullable=False),
    Column("given_at", Instant, nullable=False),
    UniqueConstraint("alert_id", "person_id"),
    Index(None, "person_id"),
)

# Whether what a therapist says for themselves alone may count in a programme's figures: nothing does without a yes.
figures_answers = Table(
    "figures_answers",
    metadata,
    _id(),
    _to("person_id", "people"),
    _to("programme_id", "programmes"),
    Column("answer", Sealed),
    Column("asked_at", Instant),  # when the digest was due that asks
    Column("answered_at", Instant),
    UniqueConstraint("person_id", "programme_id"),
    Index(None, "programme_id"),
)

outgoing = Table(
    "outgoing",
    metadata,
    _id(),
    Column("key", Text, nullable=False, unique=True),  # what it is about: the same thing is written once
    Column("purpose", String(16), nullable=False),
    _to("person_id", "people"),
    Column("view", Text),
    Column("args", JSON, nullable=False),
    Column("secret", Sealed),  # more arguments, which nobody may read in the database; emptied when it is done
    Column("message_id", BigInteger),  # the message to edit or delete; learned for what was sent
    Column("urgency", Integer, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("wanted_at", Instant),  # when it would be due, were there no quiet hours
    Column("due_at", Instant, nullable=False),
    Column("touched_at", Instant),  # when it was written, claimed or put off: later than now, by a clock that was ahead
    Column("lease_until", Instant),  # nobody claims it before; without a claim it merely rests until then
    Column("claim", BigInteger),  # who carries it out now; another number for every claim
    Column("attempts", Integer, nullable=False),  # that may have happened
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row, however they failed
    Column("error", String(64)),
    Column("done_at", Instant),
    Index(None, "state", "due_at"),
    Index(None, "person_id", "state"),
    _some("done_at", where="done_at IS NOT NULL"),
    # The state first, though it is the same in all of them: or SQLite takes an index that holds nothing but that.
    _some("state", "touched_at", where="state = 'waiting'"),
    _some("state", "urgency", "due_at", "id", where="state = 'waiting' AND lease_until IS NULL"),
    _some("state", "lease_until", where="state = 'waiting' AND lease_until IS NOT NULL"),
    _some("state", "claim", where="state = 'waiting' AND claim IS NOT NULL"),
)

screens = Table(
    "screens",
    metadata,
    Column("nonce", String(32), primary_key=True),
    _to("person_id", "people"),
    Column("message_id", BigInteger),  # empty until it is learned, at the latest by the first tap
    Column("choices", JSON, nullable=False),
    Column("view", Text),  # what this screen shows, so that it can be shown again as it stands then
    Column("args", JSON(none_as_null=True)),
    Column("made_at", Instant, nullable=False),
    Column("half_done_at", Instant),  # since when something half done stands there, until it was looked at
    Index(None, "person_id", "message_id"),
    Index(None, "made_at"),
    _some("half_done_at", where="half_done_at IS NOT NULL"),
)

updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger),
    Column("taken_at", Instant, nullable=False),
    Index(None, "taken_at"),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # the update's id
    Column("payload", Sealed, nullable=False),
    Column("error", Text, nullable=False),  # the kind of error and where, never its text
    Column("at", Instant, nullable=False),
)
