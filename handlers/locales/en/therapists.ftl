# --- Inviting once more

button-invite-again = Invite { $code } again

# --- The caseload

clients = <b>Your { -clients }</b>
clients-none = You have no { -clients } here at present. With /invite you can invite one.
clients-not-yours = This is for therapists.
clients-unseen = { $mark } something you have not marked as seen
clients-open = { $mark } something is still open
clients-more = <i>/client and a code, for example /client { $code }, shows one of them.</i>
clients-all-closed = <b>Your { -clients }</b>

    Nobody at present. With /invite you can invite one.
clients-closed = <b>{ -clients-upper } with whom the work is over</b>
clients-closed-none = The work is over with nobody, as far as I was told.
button-closed-clients = { $count ->
    [one] Closed: one
   *[other] Closed: { $count }
}
standing-connected = connected
standing-invited = invited
standing-not-joined = not connected
standing-stopped = stopped
standing-closed = closed
standing-closing = being closed
standing-rests = nothing is sent to them
standing-asked-anew = is being asked for consent anew
standing-break = on a break
standing-unreachable = cannot be reached
button-today = Today
button-all-clients = All { -clients }
button-alert-unseen = { $mark } Something new since { $day }
button-alert-open = { $mark } Still open since { $day }
button-alert-more = { $mark } Still open since { $day }, with more
client-head = <b>{ $code }</b> · { $standing }
client-since = Agreed to take part: { $day }.
client-early = A few sessions in: a good time to ask whether what you work towards is what { $code } wants.
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
level-anew = the first one in another language or to other questions, with nothing to compare it with yet
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
count-earlier = { $count } from before, not answered here

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
became-asked-over = asked, not sent, and no longer open
became-expired = not sent
became-not-held = it did not take place, says the { -client }
became-no-connection = the connection got in the way
became-withdrawn = no longer asked
became-earlier = answered before, not here
became-none = not asked

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = In the same way you look after the { -clients } of: { $others }.
stand-in-onward = Until { $day } what is new goes on to { $colleague }, who stands in for { $therapist }.
stand-in-colleague =
    You stand in for { $therapist } ({ $programme }) until { $day }. Messages about their { -clients } come to you, and you can report sessions with them. Their { -clients } are told.
stand-in-therapist =
    { $colleague } stands in for you ({ $programme }) until { $day }. What is new about your { -clients } goes to { $colleague }; you still see everything, but nothing comes by itself. Your { -clients } are told.
stand-in-over-colleague = You do not stand in for { $therapist } any more, and see nothing of their { -clients } from now on. Thank you.
stand-in-over-still = The time for which you stood in for { $therapist } ({ $programme }) is over.
stand-in-over-therapist = { $colleague } does not stand in for you any more. What is new about your { -clients } comes to you again.
still-head = But this holds:
still-stands-in = You stand in for { $therapist } ({ $programme }) until { $day }.
still-in-line = You look after the { -clients } of { $therapist } ({ $programme }), as you stand in for somebody who stands in there.
still-handed = { $code } is handed over to you until { $day }.
still-handed-later = From { $first } until { $day } { $code } is going to be handed over to you.
still-to-come = You are to stand in for { $therapist }: { $span }.
still-apart = { $code } is handed over to { $colleague } until { $day }: what is new about { $code } goes there.

meanwhile = Meanwhile: { $sessions ->
    [0] no session
    [one] one session
   *[other] { $sessions } sessions
}, { $sent ->
    [0] no check-in that came back
    [one] one check-in that came back
   *[other] { $sent } check-ins that came back
}, { $told ->
    [0] and no message about a { -client }.
    [one] and one message about a { -client }
   *[other] and { $told } messages about { -clients }
}{ $told ->
    [0] {""}
   *[other] { $unseen ->
        [0] , all of it seen.
        [one] , of which one is still to be seen.
       *[other] , of which { $unseen } are still to be seen.
    }
}

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    { -clients-upper } of { $therapist } are handed on to you: { $codes }.

    Each is being asked whether they would like to go on with you. You are told when one agrees; until then nothing of theirs opens for you.
clients-came-there = Already with you: { $codes }.
clients-went = Your { -clients } { $codes } are handed on to { $colleague } for good. From now on nothing about them opens for you here. If that is a mistake, please tell your programme's manager.
nobody-any-more = nobody any more
code-before = { $code } (so far { $before })
standing-moved = before

# --- Whose role is over

role-again = You are connected to { $programme } again. /help says what you can do.
role-over-therapist = You are no longer connected to { $programme } as a therapist. Nothing about { -clients } opens for you here any more. If that is a mistake, please ask its manager for a new link.
role-over-manager = You are no longer connected to { $programme } as a manager. If that is a mistake, please ask another of its managers for a new link.
role-over-supervisor = You are no longer connected to { $programme } as a supervisor. If that is a mistake, please ask its manager for a new link.

# --- The weekly digest: what went well first, each client once

digest-head = <b>Your week</b>
digest-recovered = ✓ { $code }: back where this { -client } usually is
digest-helped = ✓ { $code }: says it came up, and it helped
digest-unanswered = { $code }: something was said a week ago or longer, and nothing is noted as done
digest-slipping = { $code }: going down little by little, not enough for an alert; it may well be chance
digest-silent = { $code }: the last { $count } check-ins were not answered
digest-missed = { $code }: the last { $count } sessions did not take place
digest-unreachable = { $code }: Telegram cannot reach them
digest-apart = { $code }: you two tend to see your sessions at different levels, which may be something to talk about (/client { $code }, How you saw it)
digest-alike = { $code }: the same answers { $count } times, which tells nothing either way
digest-goals = { $code }: a few sessions in. A good time to ask whether what you work towards is what { $code } wants
digest-unread = Sent and not opened yet, if you would like to look: { $codes }
digest-nothing = Nothing to tell any more.
digest-end = Of everybody else there is nothing to tell. /client and a code shows more.
digest-in-figures = <i>Asked this once: may what you say for yourself alone, how you saw sessions and whether alerts were right, count in figures about everybody? Nobody sees yours, nor whether you said yes. You need not answer; it stays under What came to me.</i>
digest-off = Once a week I can tell you what went well and what went quiet, in one message. Where there is nothing to say, none comes. On which day?
digest-on = Your week comes on { $weekday } at { $time }, where there is something to say. Another day?
digest-hour = On { $weekday }, at what time?
button-digest-time = Another day or hour
button-digest-off = No digest

# --- What came to a therapist, week by week: theirs alone

button-load = What came to me
load-head = <b>What came to you: messages about your { -clients }</b>
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
load-end = Only you see this: no colleague, no supervisor, no manager. Under <b>What was done</b> you can say of each whether it was right, and change that. What a colleague was told while standing in for you counts for them; what a { -client } had erased counts no more.

# --- The work with a client has ended

button-close = The work with { $code } has ended
button-closed = How it ended
button-not-now = Not now
close-whom = With whom has the work ended?
close-many = <i>/close and a code, for example /close { $code }, goes straight there.</i>
close-nobody = You have no { -clients } here with whom the work could have ended.
close-not-yours = You look after { $code } for a while. How the work ended is for their therapist to say. If a { -client } has died meanwhile, a supervisor can note that under /waiting, or a manager under /people, so that nothing more comes to them.
close-ways =
    <b>How did the work with { $code } end?</b>

    No more questions are asked then, and what is planned ends. What was sent stays with you, and you can go on later.
close-way-goals = Goals reached
close-way-stopped-coming = Stopped coming
close-way-moved-on = Moved on
close-way-other = Something else
close-way-died = { $code } has died
close-unseen = Something from { $code } still waits to be seen by you. That does not go with it.
close-word =
    <b>{ $code }: { $way }</b>

    Shall { $code } read a word of thanks? It says that no more questions come and what becomes of what was sent, and not how it ended. What is open in their chat goes.
close-last = Or I ask { $code } one last time first, about { $day }. The thanks come when that is back, or its time is over.
close-silent =
    <b>{ $code }: { $way }</b>

    Nothing is sent to { $code }: they do not take part at present, or cannot be reached.
button-close-last = A last check-in, then thanks
button-close-thanks = With thanks, now
button-close-silent = Without a word
closing = { $code } is asked one last time. When that is back or its time is over, thanks go to { $code }, and it is closed. You need not do anything. What is planned is not reported any more.
button-close-now = With thanks, now
button-keep-going = Go on with { $code }
close-died =
    If { $code } has died, I am sorry.

    Everything that is planned for { $code } ends, and nothing comes into their chat any more, no farewell either. I tell nobody. What was sent stays with you.
button-died = { $code } has died
close-died-sure = I ask once more, in case a code was mistaken: is it { $code }?
close-died-sure-day = I ask once more, in case a code was mistaken: is it { $code }, whom you last met on { $day }?
button-died-sure = Yes, it is { $code }
closed-as-goals = { $code }: closed on { $day }, goals reached.
closed-as-stopped-coming = { $code }: closed on { $day }, stopped coming.
closed-as-moved-on = { $code }: closed on { $day }, moved on.
closed-as-other = { $code }: closed on { $day }.
closed-as-died = { $code } has died. Closed on { $day }.
closed-died = Nothing comes into the chat of { $code } any more. If that was a mistake, everything is as it was before, and { $code } learns nothing of it.
closed-then = If you go on with { $code }, that is told to them, and questions come after your sessions again. A plan does not come back by itself.
closed-then-asked = If you go on with { $code }, they are first asked whether they would like to take part, as it was long ago. A plan does not come back by itself.
closed-then-invite = { $code } was not taking part when it was closed. If you go on, /invite and the same code make a link.
button-open-again = Go on with { $code }
button-not-died = That was a mistake
reopened-active = You go on with { $code }. After your sessions questions come again. What you meet for every week can stand in /plan again.
reopened-not-died = Then it goes on with { $code } as before. Nothing of it was sent to them, and a plan that ended with it holds again.
reopened-asked = { $code } is being asked whether they would like to take part. If that does not reach them, /invite and the same code make a new link.
reopened-stopped = { $code } is among your { -clients } again, and does not take part: they had stopped. If they wish to come back, /invite and the same code make a new link.
reopened-invited = { $code } is among your { -clients } again. /invite and the same code make a new link.
reopened-declined = { $code } is among your { -clients } again. /invite and the same code make a new link.
death-noted = A supervisor or a manager has noted that { $code } has died.
death-taken-back = A supervisor or a manager had noted that { $code } has died, and that was a mistake: everything is as it was before, and nothing of it was sent to { $code }.
client-rests = At present nothing is sent to { $code }: sessions are noted, and { $code } is not asked about them. I cannot say more about it here. If you think that it is a mistake, please tell a supervisor, or whoever runs this bot.
client-rests-over = { $code } is asked after sessions again, as before.

# --- How a therapist saw a session: theirs alone, before the client's answers can be seen

button-own-view = How you saw it
button-own-views-open = How you saw it: { $count ->
    [one] one session
   *[other] { $count } sessions
}
own-views = How did you see it? Four taps each, before your { -client }'s answers are there. Only you ever see this.
own-views-none = There is no session now of which it can be said: it was said or skipped, or the answers are there.
own-view-given = <i>Noted, thank you.</i>
own-view-skipped = <i>Skipped.</i>
own-view-late = <i>The answers have come meanwhile. What you say now would no longer be how you saw it before, so it is not kept.</i>
own-view-over = <i>About that one nothing is asked any more.</i>
own-view-session = { $code }, { $modality }, { $day }
button-skip-own-view = Skip
button-skip-own-views = Skip all of them
own-view-place = { $number } of { $of } · { $session }
own-view-tension = Was something not right between you and { $code }?
own-view-goals = Did you two want the same thing for { $code }?
own-view-tasks = Did what you did together seem useful for { $code }?
own-view-bond = Did you manage to meet { $code } as someone who matters?
own-view-head = <b>How you see sessions with { $code }</b>
own-view-off =
    After a session I can ask you whether something was not right, and then the same three questions as { $code }, from your side: four taps, in one message a day for all your { -clients }. It has to be before { $code }'s answers are there, and you can always skip it.

    Once there are { $level } sessions that you both answered, I can tell you whether you tend to see it higher or lower than { $code }; from { $tracking } on also whether yours move when { $code }'s do. Only you see that, not { $code }, and nobody in your programme.
own-view-on = You are asked after each session that { $code } is asked about, until { $code }'s answers are there. Only you see what you say: not { $code }, not a colleague who stands in, nobody in your programme.
button-own-view-begin = Ask me
button-own-view-stop = Ask me no more
button-own-view-forget = Forget what I said
button-own-view-forget-yes = Yes, forget it
button-own-view-keep = No, keep it
own-view-forget = Shall all that you said about sessions with { $code } be forgotten? It cannot be brought back. { $code }'s own answers stay.
own-view-count = { $given ->
    [one] So far you have said it of one session.
   *[other] So far you have said it of { $given } sessions.
} { $both ->
    [0] There is none yet for which you both answered everything.
    [one] For one of these you both answered everything.
   *[other] For { $both } of these you both answered everything.
}
own-view-from = <b>From the first { $sessions } of these</b>
# How far apart, on average over the questions; `least` and `most` are the ends of what fits.
own-view-level-about = <b>Level.</b> You tend to see it { $way ->
    [lower] lower
   *[higher] higher
} than { $code }: by { $most ->
    [hardly] hardly anything
    [little] a little
    [half] about half a step
    [step] about a step
   *[more] more than a step
}. A step is from one answer to the next.
own-view-level = <b>Level.</b> You tend to see it { $way ->
    [lower] lower
   *[higher] higher
} than { $code }: somewhere between { $least ->
    [hardly] hardly anything
    [little] a little
    [half] about half a step
    [step] about a step
   *[more] more than a step
} and { $most ->
    [hardly] hardly anything
    [little] a little
    [half] about half a step
    [step] about a step
   *[more] more than a step
}. A step is from one answer to the next.
own-view-level-same = <b>Level.</b> You and { $code } see it about alike: a little apart at most.
own-view-level-open = <b>Level.</b> Whether you tend to see it higher or lower than { $code } cannot be told. What fits goes from { $low ->
    [hardly] hardly anything
    [little] a little
    [half] about half a step
    [step] about a step
   *[more] more than a step
} lower to { $high ->
    [hardly] hardly anything
    [little] a little
    [half] about half a step
    [step] about a step
   *[more] more than a step
} higher. A step is from one answer to the next.
own-view-tracking = <b>Movement.</b> When { $code }'s answers go up or down, yours tend to go the same way: somewhere between { $least ->
    [hardly] hardly
    [little] a little of the way
    [half] about half as far
    [as-far] about as far
   *[more] further
} and { $most ->
    [hardly] hardly
    [little] a little of the way
    [half] about half as far
    [as-far] about as far
   *[more] further
}.
own-view-tracking-about = <b>Movement.</b> When { $code }'s answers go up or down, yours tend to go the same way, { $most ->
    [hardly] but hardly
    [little] a little of the way
    [half] about half as far
    [as-far] about as far
   *[more] and further
}.
own-view-tracking-open = <b>Movement.</b> Whether yours go along when { $code }'s answers go up or down cannot be told. What fits goes from { $least ->
    [against] the other way round
   *[none] not at all
} to { $most ->
    [hardly] hardly
    [little] a little of the way
    [half] about half as far
    [as-far] about as far
   *[more] further
}.
own-view-tracking-against = <b>Movement.</b> When { $code }'s answers go up, yours rather go down, and the other way round.
own-view-tracking-still = <b>Movement.</b> { $code }'s answers stayed much the same, so whether yours go along cannot be told.
own-view-tracking-early = <b>Movement.</b> Of that nothing can be told before { $count } sessions.
own-view-tense = <b>Something not right.</b> So you both said of { $both ->
    [one] one session
   *[other] { $both } sessions
}, { $code } alone of { $client }, you alone of { $therapist }.
own-view-offer =
    Neither of you is right or wrong about it: two people see one session from two places, and an answer also holds the day. If you like, it is something to talk about: “I sometimes wonder whether we see our sessions alike. How is it for you?”
