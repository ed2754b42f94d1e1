# --- Invitations

button-invite-again = Invite { $code } again

# --- The caseload

clients = <b>Your clients</b>
clients-none = You have no clients here at present. With /invite you can invite one.
clients-not-yours = This is for therapists.
clients-unseen = { $mark } something you have not marked as seen
clients-open = { $mark } something is still open
clients-more = <i>/client and a code, for example /client { $code }, shows one of them.</i>
standing-connected = connected
standing-invited = invited
standing-not-joined = not connected
standing-stopped = stopped
standing-asked-anew = is being asked for consent anew
standing-break = on a break
standing-unreachable = cannot be reached
button-today = Today
button-all-clients = All clients
button-alert-unseen = { $mark } Something new since { $day }
button-alert-open = { $mark } Still open since { $day }
button-alert-more = { $mark } Still open since { $day }, with more
client-unknown = None of your clients has this code.
client-head = <b>{ $code }</b> · { $standing }
client-since = Agreed to take part: { $day }.
client-cadence = { $cadence ->
    [second] Asked after every second session.
   *[weekly] Asked about once a week at most.
}
client-area = You work on: { $area }.
button-cadence = How often { $code } is asked
client-lately = <b>The last check-ins</b>
client-line = · { $day }, { $modality }: { $level }.
client-weeks = How they have been, apart from that: { $told }.
client-week = { $day }, { $said }
client-wrote = Wrote something.
client-done = <b>What was done</b>
button-read-check-ins = Read what was sent
button-check-in-earlier = The one before
button-check-in-later = The one after
level-usual = nothing stood out
level-first = a first one, with nothing to compare it with yet
level-none = too few answers to compare
level-dip = lower than expected
level-slide = going down little by little
level-component = one answer lower than expected
level-low = a low start
count-sessions = { $count ->
    [0] No session reported yet.
    [one] One session reported.
   *[other] { $count } sessions reported.
}
count-check-ins = Check-ins: { $kinds }.
count-sent = { $count } sent
count-expired = { $count } not sent
count-not-held = { $count } where the session did not take place
count-no-connection = { $count } where the connection got in the way
count-prompted = { $count } out now

# --- Today

today-head = <b>{ $day }</b>
today-end = Everybody at a glance: /clients
today-nothing = Nothing so far: no session reported today, no check-in on its way, nothing unseen.
today-sessions = <b>Sessions</b>
today-session = · { $code }, { $modality }, ended { $time }: { $became }.
today-planned = <b>Still to be asked</b>
today-about-planned = · { $code }, about { $day }: { $became }
today-out = <b>Still to be answered</b>
today-back = <b>Came back today</b>
today-about = · { $code }, about { $day }
became-planned = will be asked { $day } at { $time }
became-prompted = asked, not sent yet
became-sent = the check-in came back
became-due = about to be asked
became-unreachable = Telegram cannot reach them at the moment
became-taken-back = asked, and taken back before it was sent
became-expired = not sent
became-not-held = it did not take place, says the client
became-no-connection = the connection got in the way
became-withdrawn = no longer asked
became-none = not asked

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = In the same way you look after the clients of: { $others }.
stand-in-onward = Until { $day } what is new goes on to { $colleague }, who stands in for { $therapist }.
stand-in-colleague =
    You stand in for { $therapist } ({ $programme }) until { $day }. Messages about their clients come to you, and you can report sessions with them. Their clients are told.
stand-in-therapist =
    { $colleague } stands in for you ({ $programme }) until { $day }. What is new about your clients goes to { $colleague }; you still see everything, but nothing comes by itself. Your clients are told.
stand-in-over-colleague = You do not stand in for { $therapist } any more, and see nothing of their clients from now on. Thank you.
stand-in-over-therapist = { $colleague } does not stand in for you any more. What is new about your clients comes to you again.

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    Clients of { $therapist } are handed on to you: { $codes }.

    Each is being asked whether they would like to go on with you. You are told when one agrees; until then nothing of theirs opens for you.
clients-went = Your clients { $codes } are handed on to { $colleague } for good. From now on nothing about them opens for you here. If that is a mistake, please tell your programme's manager.
nobody-any-more = nobody any more
code-before = { $code } (so far { $before })
standing-moved = before

# --- A manager: who is connected, and who leaves

role-again = You are connected to { $programme } again. /help says what you can do.
role-over-therapist = You are no longer connected to { $programme } as a therapist. Nothing about clients opens for you here any more. If that is a mistake, please ask its manager for a new link.
role-over-manager = You are no longer connected to { $programme } as a manager. If that is a mistake, please ask another of its managers for a new link.
role-over-supervisor = You are no longer connected to { $programme } as a supervisor. If that is a mistake, please ask its manager for a new link.

# --- The weekly digest: what went well first, each client once

digest-head = <b>Your week</b>
digest-recovered = ✓ { $code }: back where this client usually is
digest-helped = ✓ { $code }: says it came up, and it helped
digest-unanswered = { $code }: something was said a week ago or longer, and nothing is noted as done
digest-lower = { $code }: a little lower each of the last { $count } times, which may well be chance
digest-silent = { $code }: the last { $count } check-ins were not answered
digest-missed = { $code }: the last { $count } sessions did not take place
digest-unreachable = { $code }: Telegram cannot reach them
digest-alike = { $code }: the same answers { $count } times, which tells nothing either way
digest-nothing = Nothing to tell any more.
digest-end = Of everybody else there is nothing to tell. /client and a code shows more.
digest-off = Once a week I can tell you what went well and what went quiet, in one message. Where there is nothing to say, none comes. On which day?
digest-on = Your week comes on { $weekday } at { $time }, where there is something to say. Another day?
digest-hour = On { $weekday }, at what time?
button-digest-time = Another time
button-digest-off = No digest

# --- What came to a therapist, week by week: theirs alone

button-load = What came to me
load-head = <b>What came to you: messages about your clients</b>
load-none = In the last half year there was none.
load-week = Week from { $day }: { $count ->
    [0] none
   *[other] { $count }
}
load-this-week = This week so far: { $count ->
    [0] none
   *[other] { $count }
}
load-since = <b>Since { $day }: { $count }</b>
load-outright = { $count ->
    [one] One of them told what was said outright, and nothing of the numbers.
   *[other] { $count } of them told what was said outright, and nothing of the numbers.
}
load-numbers = { $count ->
    [one] One came from the numbers.
   *[other] { $count } came from the numbers.
} In your own eyes: { $right } right, { $chance } chance, { $unsure } where you cannot say, { $open } not judged.
load-few = That is too few to tell how often they are right.
load-share = So where you judged one way or the other, { $right } of { $judged } were right.
load-end = Only you see this: no colleague, no supervisor, no manager. Under <b>What was done</b> you can say of each whether it was right, and change that. What a colleague was told while standing in for you counts for them; what a client had erased counts no more.
