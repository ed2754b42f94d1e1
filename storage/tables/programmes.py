"""Programmes, and what they give out: reports, fits, research."""

from sqlalchemy import JSON, Boolean, Column, Float, Index, Integer, String, Table, Text, UniqueConstraint, false, true

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, metadata, own_id

programmes = Table(
    "programmes",
    metadata,
    own_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("language", String(16), nullable=False),
    Column(
        "address", String(16), nullable=False, server_default="formal"
    ),  # or `informal`: how its people are spoken to
    Column("called", String(16), nullable=False, server_default="client"),  # or `patient`: whoever is in therapy
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
    own_id(),
    id_of("programme_id", "programmes"),
    Column("number", Integer, nullable=False),
    Column("said", Sealed, nullable=False),  # JSON: what stands in a consent, by the name of its column
    Column("ended_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "number"),
)

# What the detector has learned from a programme's own history; the newest fit of each kind alone is kept.
fits = Table(
    "fits",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    Column("instrument", String(32), nullable=False),
    Column("instrument_version", Integer, nullable=False),
    Column("language", String(16), nullable=False),
    Column("parameters", Text, nullable=False),  # scoring.programme.Programme as JSON
    Column("check_ins", Integer, nullable=False),  # how many scored ones it was fitted to
    Column("fitted_at", Instant, nullable=False),
    # Of so many check-ins that were held out, so many lay within the range in which they were expected.
    Column("held_out", Integer, nullable=False, server_default="0"),
    Column("covered", Integer, nullable=False, server_default="0"),
    UniqueConstraint("programme_id", "instrument", "instrument_version", "language"),
)

# How many signals a programme may be given now (scoring/allowance.py), and how many there were so far.
allowances = Table(
    "allowances",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    Column("remaining", Float, nullable=False),
    Column("judged", Integer, nullable=False),  # check-ins with two or more earlier ones
    Column("signalled", Integer, nullable=False),
    UniqueConstraint("programme_id"),
)

# One frozen export of aggregates: what was given out for a period is given out again as it was.
releases = Table(
    "releases",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
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
    own_id(),
    id_of("programme_id", "programmes"),
    Column("period", String(16), nullable=False),
    id_of("person_id", "people"),
    Column("asked_at", Instant, nullable=False),
    UniqueConstraint("programme_id", "period", "person_id"),
    Index(None, "person_id"),
)

# What a programme's research is, in its own words to its clients; one that has not ended is what is asked about now.
studies = Table(
    "studies",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
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
    own_id(),
    id_of("study_id", "studies"),
    Column("clients", Integer, nullable=False),
    Column("records", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Index(None, "study_id"),
)

# Whose records for research are taken in here: another programme, mostly of another installation, by its pseudonym.
centres = Table(
    "centres",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
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
    own_id(),
    id_of("centre_id", "centres"),
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
