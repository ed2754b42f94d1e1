# --- Invitations

invite-whom = Whom would you like to invite?
invite-nobody = Inviting is for therapists and programme managers. If that is you, ask whoever runs this bot for a link.
invite-client = A { -client }
invite-therapist = A therapist
invite-supervisor = A supervisor
invite-manager = Another manager
invite-in = { $whom } · { $programme }
invite-code =
    Which code shall this { -client } have? You choose it, for example <b>K7</b>.

    Please not a name or initials: letters, digits and hyphens, up to 12 characters. Type it now.
invite-code-again =
    That cannot be a code here, and it goes from this chat in case it is a name. Please letters, digits and hyphens, up to 12 characters, for example <b>K7</b>.

    Please not a name: a code keeps your { -client }'s name out of this chat.
code-question =
    Could somebody recognise them by this? What you typed goes from this chat in case it is a name.

    A code that only you understand keeps your { -client }'s name out of this chat. You can type another one now.
button-use-code = Use it
button-other-code = Another code
code-elsewhere =
    { $code } is somebody in { $programme } already. So that each code means one person to you, please type another one.
invite-known =
    { $code } is connected already.

    A new phone with the same Telegram account needs nothing. With a new account, { $code } needs a new link. For somebody else, type another code now.
button-new-account = { $code } has a new phone or account
invite-link =
    An invitation:

    { $link }

    It works once, until { $day }, { $time }, and only with the code that goes with it.
invite-spoken-client =
    The code for { $client }'s link is <b>{ $code }</b>

    Pass the link on, or hold up its picture in a video call. Say the code in the session, please do not send it: without it the link is worth nothing.
invite-spoken-moving =
    The code for { $client }'s link is <b>{ $code }</b>

    Pass the link on. Say the code in the session, please do not send it. Until { $client } has agreed with the new account, everything stays as it is with the present one; then all of the history goes along.
invite-spoken-therapist =
    The code for this therapist's link is <b>{ $code }</b>

    Pass the link on. Tell them the code in person or by phone, please not together with the link.
invite-spoken-supervisor =
    The code for this supervisor's link is <b>{ $code }</b>

    Pass the link on. Tell them the code in person or by phone, please not together with the link.
invite-spoken-manager =
    The code for this manager's link is <b>{ $code }</b>

    Pass the link on. Tell them the code in person or by phone, please not together with the link.
invitation-burnt = The code of an invitation of yours was typed wrongly too often, so its link no longer works. With /invite you can make a new one.
invitation-burnt-client = The code for { $code }'s invitation was typed wrongly too often, so its link no longer works. With /invite and the same code you can make a new one.

# --- What a client and a therapist work on

button-area = What you and { $code } work on
area-question =
    What do you and { $code } mostly work on? It is optional, and { $code } can read it under /mydata. It changes neither the questions nor when you hear from me.

    { $area ->
        [none] Nothing is noted.
       *[other] Noted: <b>{ $noted }</b>.
    }
button-area-none = Rather nothing noted
area-anxiety = Worry and fear
area-depression = Low mood
area-trauma = Something hard that happened
area-grief = A loss
area-substances = Alcohol or other substances
area-eating = Eating
area-relationships = Relationships
area-stress = Stress
area-body = The body, pain or sleep
area-other = Something else

# --- Joining

link-dead = This link does not work, or does not work any more. Please ask the person who gave it to you for a new one.
link-code =
    Hello. You were told a short code of six digits, apart from this link. Please type it here.
link-wrong = That is not the code. Please check it and type it again. { $left ->
    [one] One more try, then the link ends.
   *[other] You have { $left } more tries.
}
link-right = Thank you, that is the code. You can read on here.
button-read-on = Read on
name-check-therapist = Your { -clients } and colleagues will see: <b>{ $name }</b>. Is that right?
name-check-supervisor = Your colleagues will see: <b>{ $name }</b>. Is that right?
name-check-manager = Your colleagues will see: <b>{ $name }</b>. Is that right?
button-name-right = Yes, that is right
button-name-other = No, another one
name-therapist = Welcome. How shall your { -clients } and colleagues see you, for example <b>Dr. Kim</b>? Please type it.
name-manager = Welcome. How shall your colleagues see you? Please type it.
name-supervisor = Welcome. How shall your colleagues see you? Please type it.
zone-question = So that nothing reaches you at night: is it { $time } where you are now ({ $zone })?
button-zone-right = Yes, that is right
button-zone-other = No, another place
zone-typing = Please type the nearest large city, for example <b>Lisbon</b>.
zone-unknown = I do not know that place. Please try a larger city nearby, for example <b>Lisbon</b>; or type what time it is where you are now, for example <b>{ $example }</b>.
zone-similar = I do not know a place of that name. Is it one of these? Otherwise type another, or what time it is where you are now, for example <b>{ $example }</b>.
zone-clocks = Where is the clock like yours all year?
zone-noted = It is { $time } where you are ({ $zone }).
zone-choice = Which one is it?
hours-quiet = Nothing comes between { $begin } and { $end }
hours-any = Something may come at any hour
button-recorded = What is recorded about your work
recorded-no-work = You do not work here at the moment. What is kept about you as a { -client } stands under /privacy.
recorded-about-therapists =
    <b>What is recorded about you as a therapist</b>

    · The name you gave, your time zone and quiet hours, and when you joined.
    · Whom you invited, under which code, and the sessions you reported.
    · When you said that you are away, and who stood in: supervisors, or else managers, can see that.
    · Where you connected your calendar: its address, encrypted, and when it was read; nothing of what stands in it but when a session was, or is to be in the next two weeks.
    · When a message about a { -client } was sent to you, opened and marked as seen, how often it was repeated, whether a supervisor was told that it waits, and what you say was done.
    · When what a { -client } sent was first opened, by you or by whoever stands in.
    · Whether such a message was right in your eyes, and how you saw a session yourself, where you say so. Nobody else is shown that.
    · Whether these two may count in figures about everybody, and since when, where you said so. Nobody else is shown that either.

    Nobody is ranked, and no figure is given for a single therapist. A supervisor, or else a manager, learns that a message about a { -client } of yours waits, and since when; a supervisor can read it only where the consent of your { -clients } says so. Whoever runs this bot could technically read all of this, and what is in this chat Telegram could too.
recorded-about-leaders =
    <b>What is recorded about you as { $role ->
        [manager] a manager
        [supervisor] a supervisor
       *[manager-supervisor] a manager and a supervisor
    }</b>

    · The name you gave, by which your colleagues see you, your time zone and quiet hours, and when you joined; once you leave, when.
    · Which invitations are yours, and whether they were used.
    · Which stand-ins you named, for whom, when, and until when; which report you asked for, until it is there.

    Your name and the number of this chat are stored encrypted. What the chat needs to run is forgotten after 60 days. Whoever runs this bot could technically read all of this, and what is in this chat Telegram could too.

# --- Consent

consent =
    { $therapist } invites you to say, { $cadence ->
        [second] after every second session
        [weekly] after a session, about once a week at most
       *[other] after each session
    }, { $outcome ->
        [asked] how it felt between the two of you, and how you have been: five short questions, about half a minute.
       *[not] how it felt between the two of you: four short questions, about 20 seconds.
    }

    <b>You choose.</b> Saying no, or stopping, changes nothing in your treatment. { $therapist } can tell whether you joined.

    <b>Who sees what.</b> { $sees } { $outcome ->
        [asked] How you have been can be read with them, and makes no message by itself. What you write in your own words: { $readers }.
       *[not] What you write in your own words: { $readers }.
    } { $supervisors ->
        [read] A supervisor can read what { $therapist } is told about you.
       *[count] Where a message about you waits, a supervisor, or failing that a manager, can learn that it does, not what it says.
    } { $programme } sees figures about many people. Whoever runs this bot could technically read it, and so could Telegram, and anyone holding your phone: chats with bots are not end-to-end encrypted.

    <b>Nobody watches this chat.</b> { $signpost }

    If the difficulty is { $therapist }, you can turn to { $contact }; { $therapist } is not told.

    You can take a break (/pause) or stop (/stop) whenever you like. Would you like to take part?
consent-sees = { $therapist } sees your answers.
consent-sees-left = { $therapist } is no longer connected here.
consent-stand-in = Until { $day } { $colleague } stands in and sees them too.
consent-stand-in-left = Until { $day } { $colleague } stands in and sees your answers.
consent-stand-in-next = Until { $day } { $colleague } stands in for { $away }, and sees them too.
consent-nobody-there = { $therapist } is no longer connected here, and nobody stands in at the moment, so nobody would read your answers. If you would like to turn to somebody: { $contact }
button-agree = Yes, I would like to
button-decline = No, thank you
declined = That is fine. Nothing changes, and nothing more about this will come from here.
button-reconsider = I have changed my mind
consent-closed = This has come to an end: no questions about your sessions with { $therapist } come from here, so there is nothing to agree to now. { $there ->
    [yes] If you would like to go on, please tell { $therapist }.
   *[no] If you would like to go on, or to turn to somebody: { $contact }
}
quiet-question = When should nothing come from here?
quiet-now = { $hours } at present.
quiet-choice = Between { $begin } and { $end }
quiet-other = Other hours
quiet-none = Any time is fine
quiet-typing-again = I could not read that as two different times. For example <b>22:30 to 07:00</b>, <b>22-7</b> or <b>10pm to 7am</b>.
quiet-typing = Please type from when until when nothing should come, for example <b>22:30 to 07:00</b>.
time-noted = Noted. You are on { $zone } time, and nothing comes between { $begin } and { $end }.
time-noted-any = Noted. You are on { $zone } time, and something may come at any hour. /quiet changes that.
time-noted-therapist = What you have not marked as seen I come back to on working days: at nine, or when your quiet hours end.
called-question = In the questions I would say <b>{ $therapist }</b>. Is that what you call your therapist?
button-call = Yes, { $name }
button-call-other = I say something else
called-question-again = At present I say <b>{ $called }</b>. What would you rather read in the questions?
called-typing = What do you call them? Please type it (up to { $limit } characters).
called-check =
    Then I would ask, for example: <b>{ $question }</b>

    Is that right?
called-noted = From now on I say <b>{ $name }</b>.
joined-client =
    Thank you. { $cadence ->
        [each] After your next session
       *[other] After one of your next sessions
    } something short will be waiting here, when it suits you: as soon as { $therapist } notes it. You need not wait for that, /talk begins at once.

    You can always turn to { $contact } instead of { $therapist }. { $signpost }

    What else you can do here: /help
client-joined = { $code } has joined. After each session, tell me that it took place: here, or with /session. What you meet for every week can stand in /plan: then it reports itself.
client-joined-over = { $code } had joined, and does not take part at the moment.

# --- A client's new phone or account

newcomer =
    <b>You took part before, from another phone or account.</b> If you agree here, everything goes on here, and nothing more comes there. Please read again what it is about.
button-take-over = Yes, go on here
button-stay-there = No, leave it as it is
stayed-there = That is fine. Everything stays as it is with the other phone or account. If you change your mind, please ask for a new link.
client-moved =
    { $code } has agreed on a new phone or account. The history is all there; the earlier account gets nothing any more.

# --- A question as it will be asked

item-bond = Did { $therapist } treat you as someone who matters?

# --- Clients go on with another therapist for good, or theirs with another account

moved-client = <b>{ $therapist } is to look after you here from now on, in place of { $before }.</b> No more questions about { $before } come. You choose whether you would like to go on with { $therapist }, and whether { $therapist } may read what you said so far.
moved-unread = Something that you told { $before } has not been read by anybody yet. If { $therapist } may read it, they are told at once; otherwise nobody reads it.
button-agree-read = Yes, and { $therapist } may read it
button-agree-afresh = Yes, but start afresh
client-joined-read = { $code } would like to go on with you, and you may read what they said before: /clients shows it beside them. What is usual for them begins anew with you. After each session, tell me that it took place: here, or with /session.
client-joined-afresh = { $code } would like to go on with you, and starts afresh: what they said before is not for you to read. After each session, tell me that it took place: here, or with /session.

# --- For managers, once they have joined

button-report = Report a session

# --- Whether what a therapist says for themselves alone may count in figures about everybody

button-in-figures = May mine count in figures?
in-figures-not-yours = This is for therapists.
in-figures-which = May what you say for yourself alone count in figures about everybody? In which programme?
in-figures =
    <b>May yours count in figures?</b>

    How you saw sessions, and whether alerts were right, you say for yourself alone. May it count in figures about everybody in { $programme }? Nobody sees yours, nor which are yours, nor whether you said yes.

    Only what you note after a yes would count, and only while more than ten therapists there say yes. You can change it here at any time: no later report counts anything of yours then. What was given out before stays as it is.
in-figures-unsaid = <i>You have not said yes, so nothing of yours counts.</i>
in-figures-said-yes = <i>You said yes on { $day }: what you note since then may count.</i>
in-figures-said-no = <i>You said no on { $day }, so nothing of yours counts.</i>
button-in-figures-yes = Yes
button-in-figures-no = No

language-question = In which language shall I write? At present it is { $now }.
language-for-client = If you answer in another language, your answers are compared with those you give in that language only: what is usual for you begins anew there. Everything you have said stays, and your therapist can go on reading it.
language-set = From now on I write in English.

# --- Without buttons

text-offered = If buttons are hard for you: /text
text-question =
    All of this can be used without buttons. What is on them then also stands in numbered lines at the end of each message, and you answer by typing the number or the words.

    At present this is { $now ->
        [on] on
       *[off] off
    }.
button-text-on = Yes, in numbered lines
button-text-off = No, on buttons alone
text-on = From now on what is on buttons also stands in numbered lines, as it does here. Please type the number, or the words, or how they begin; 0 leads back. Where that can mean two things, I ask. To answer an earlier message of mine, please reply to that very message.
text-as-new = What I answer then comes as a new message, which a notification on another device of yours may show.
text-off = From now on what is on buttons stands there alone.
button-text-go-on = Show the last message again

# Of a channel that cannot make sure of it
consent-may-remain = Deleting has a limit here: I can ask for a message to be taken out of this chat, but not make sure of it. What is deleted may remain visible on a device.
