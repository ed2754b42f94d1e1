"""People, what they are to whom, and who looks after whose clients."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables.columns import id_of, index_of_some, metadata, own_id

people = Table(
    "people",
    metadata,
    own_id(),
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
    # How the programme whose link they opened last speaks to its people: `formal` or `informal`, `client` or `patient`.
    Column("address", String(16), nullable=False, server_default="formal"),
    Column("called", String(16), nullable=False, server_default="client"),
    Column("by_text", Boolean, nullable=False, server_default=false()),  # what is on buttons comes as lines, too
    Column("created_at", Instant, nullable=False),
    Index(None, "created_at"),
)

roles = Table(
    "roles",
    metadata,
    own_id(),
    id_of("person_id", "people"),
    id_of("programme_id", "programmes"),
    Column("role", String(16), nullable=False),  # manager, supervisor, therapist
    Column("name", Sealed),
    Column("name_index", LargeBinary),  # the name once more, however it is spaced or written, to find namesakes by
    Column("created_at", Instant, nullable=False),
    Column("left_at", Instant),
    UniqueConstraint("person_id", "programme_id", "role"),
    Index(None, "programme_id", "role", "name_index"),
    index_of_some("programme_id", "role", where="left_at IS NOT NULL"),
    index_of_some("name_index", "programme_id", "role", where="name IS NOT NULL AND name_index IS NULL"),
)

pairs = Table(
    "pairs",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    id_of("therapist_id", "people"),
    id_of("client_id", "people", null=True),
    id_of("newcomer_id", "people", null=True),  # the client's new account, asked and not yet agreed
    Column("code", Sealed, nullable=False),
    Column("code_index", LargeBinary, nullable=False, unique=True),
    Column("therapist_called", Sealed),
    Column(
        "state", String(16), nullable=False
    ),  # handlers draw it: invited, active, declined, stopped, closed, moved, left
    Column("consent_version", String(16)),
    Column("consented_at", Instant),
    Column("active_at", Instant),  # since when sessions that report themselves count: it takes part, and is not closed
    id_of("moved_to_id", "pairs", null=True),  # where its client goes on with another therapist: that pair
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
    index_of_some("state", where="state = 'left' AND client_id IS NOT NULL"),
    Index(None, "programme_id", "id"),
    Index(None, "programme_id", "state", "consent_asked", "consent_version"),
    Index(None, "programme_id", "state", "research_asked"),
    index_of_some("newcomer_id", where="newcomer_id IS NOT NULL"),
    index_of_some("moved_to_id", where="moved_to_id IS NOT NULL"),
    index_of_some("closed_as", where="closed_as IS NOT NULL AND closed_at IS NULL"),
    index_of_some("own_view", where="own_view", sqlite="own_view = 1"),
)

invitations = Table(
    "invitations",
    metadata,
    own_id(),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("code_hash", LargeBinary, nullable=False),
    id_of("programme_id", "programmes"),
    Column("role", String(16), nullable=False),
    id_of("pair_id", "pairs", null=True),
    id_of("invited_by", "people", null=True),
    Column("tries_left", Integer, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Index(None, "pair_id"),
    Index(None, "invited_by"),
)

# What a client answered each time to the question whether their data may go to research: the last answer holds.
research_answers = Table(
    "research_answers",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    Column("version", String(16), nullable=False),  # of the question, with the number of the study
    Column("agreed", Boolean, nullable=False),
    Column("answered_at", Instant, nullable=False),
    Index(None, "pair_id"),
)

# A colleague who has a therapist's rights until an instant, for all of that therapist's pairs in the programme.
stand_ins = Table(
    "stand_ins",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    id_of("therapist_id", "people"),
    id_of("person_id", "people"),
    id_of("named_by", "people"),
    Column("named_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),  # when it was over, early or in time, and people were told
    Index(None, "therapist_id"),
    Index(None, "person_id"),
    Index(None, "programme_id"),
    Index(None, "named_by"),
    index_of_some("until", where="ended_at IS NULL"),
)

# A colleague who has a therapist's rights over one client until an instant.
handovers = Table(
    "handovers",
    metadata,
    own_id(),
    id_of("pair_id", "pairs"),
    id_of("person_id", "people"),
    Column("named_at", Instant, nullable=False),  # and begun
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),  # when it was over, early or in time, and people were told
    Column("begins_at", Instant),  # it has not begun yet, or never did
    Index(None, "pair_id"),
    Index(None, "person_id"),
    index_of_some("until", where="ended_at IS NULL"),
)

# When a therapist is away, and who is to stand in.
absences = Table(
    "absences",
    metadata,
    own_id(),
    id_of("programme_id", "programmes"),
    id_of("person_id", "people"),
    Column("begins_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    id_of("chosen_id", "people", null=True),  # who is to stand in, if somebody was chosen
    id_of("stand_in_id", "stand_ins", null=True),  # who does, once it has begun
    Column("meets", Boolean, nullable=False, server_default=false()),  # what is planned takes place all the same
    Column("uncovered_at", Instant),  # since when it is known that nobody stands in
    Column("begun_at", Instant),
    Column("ended_at", Instant),
    Column("created_at", Instant, nullable=False),
    Index(None, "person_id"),
    Index(None, "programme_id"),
    Index(None, "chosen_id"),
    Index(None, "stand_in_id"),
    index_of_some("begins_at", where="ended_at IS NULL"),
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

# Whether what a therapist says for themselves alone may count in a programme's figures: nothing does without a yes.
figures_answers = Table(
    "figures_answers",
    metadata,
    own_id(),
    id_of("person_id", "people"),
    id_of("programme_id", "programmes"),
    Column("answer", Sealed),
    Column("asked_at", Instant),  # when the digest was due that asks
    Column("answered_at", Instant),
    UniqueConstraint("person_id", "programme_id"),
    Index(None, "programme_id"),
)
