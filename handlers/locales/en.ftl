# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.
line = Something new for you.
line-opened = You have opened this.
line-seen = Seen.
line-done = Seen, and noted what was done.
button-show = Show

# --- What is too much for one message
page-of = Page { $page } of { $pages }
button-page-before = Page before
button-page-after = Next page

# --- Invitations
invite-whom = Whom would you like to invite?
invite-nobody = Inviting is for therapists and programme managers. If that is you, ask whoever runs this bot for a link.
invite-client = A client
invite-therapist = A therapist
invite-supervisor = A supervisor
invite-manager = Another manager
invite-in = { $whom } · { $programme }
invite-code =
    Which code shall this client have? You choose it, for example <b>K7</b>.

    Please not a name or initials: letters, digits and hyphens, up to 12 characters. Type it now.
invite-code-again =
    That cannot be a code here, and it goes from this chat in case it is a name. Please letters, digits and hyphens, up to 12 characters, for example <b>K7</b>.

    Please not a name: a code keeps your client's name out of this chat.
code-question =
    Could somebody recognise them by this? What you typed goes from this chat in case it is a name.

    A code that only you understand keeps your client's name out of this chat. You can type another one now.
button-use-code = Use it
button-other-code = Another code
code-elsewhere =
    { $code } is somebody in { $programme } already. So that each code means one person to you, please type another one.
invite-known =
    { $code } is connected already.

    A new phone with the same Telegram account needs nothing. With a new account, { $code } needs a new link. For somebody else, type another code now.
button-new-account = { $code } has a new phone or account
button-invite-again = Invite { $code } again
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
name-check-therapist = Your clients and colleagues will see: <b>{ $name }</b>. Is that right?
name-check-supervisor = Your colleagues will see: <b>{ $name }</b>. Is that right?
name-check-manager = Your colleagues will see: <b>{ $name }</b>. Is that right?
button-name-right = Yes, that is right
button-name-other = No, another one
name-therapist = Welcome. How shall your clients and colleagues see you, for example <b>Dr. Kim</b>? Please type it.
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
joined-manager =
    You are connected as manager of { $programme }.

    Invite the therapists, and a supervisor who learns when a message about a client waits to be marked as seen.
joined-therapist =
    You are connected to { $programme }.

    Invite a client, and after each session tell me that it took place. I ask your client a few questions, and write to you when there is something to know. Otherwise I am quiet.

    { $hours } (/quiet changes that). What you have not marked as seen I come back to on working days, and on the second of them a supervisor learns that it waits, or failing that a manager, where one is connected. /clients shows everybody, /today the day.
hours-quiet = Nothing comes between { $begin } and { $end }
hours-any = Something may come at any hour
recorded-about-therapists =
    <b>What is recorded about you as a therapist</b>

    · The name you gave, your time zone and quiet hours, and when you joined.
    · Whom you invited, under which code, and the sessions you reported.
    · When a message about a client was sent to you, opened and marked as seen, how often it was repeated, whether a supervisor was told that it waits, and what you say was done.

    Nobody is ranked, and no figure is given for a single therapist. A supervisor, or else a manager, learns that a message about a client of yours waits, and since when; a supervisor can read it only where the consent of your clients says so. Whoever runs this bot could technically read all of this, and what is in this chat Telegram could too.
joined-supervisor =
    You are connected to { $programme }.

    When a message about a client is not marked as seen for two working days, or cannot be brought to anybody, I tell you that it waits and for whom. /waiting shows at any time what waits. When a therapist is away, you can name a stand-in there.

# --- Consent
consent =
    { $therapist } invites you to say, after each session, how it felt between the two of you: four short questions, about 20 seconds.

    <b>You choose.</b> Saying no, or stopping, changes nothing in your treatment. { $therapist } can tell whether you joined.

    <b>Who sees what.</b> { $sees } What you write in your own words: { $readers }. { $supervisors ->
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
consent-again =
    <b>What you agreed to here has changed.</b> Please read what is new, and choose again. Until then no questions come, and nobody reads anything they could not read before. What you sent so far stays as you agreed.
changed-text = · The text itself was written anew; it stands below.
changed-supervisors-read = · A supervisor can read what { $therapist } is told about you from now on. So far they could learn only that a message waits.
changed-name = · The programme is called { $new } now.
changed-comment-readers = · What you write in your own words: { $new }.
changed-contact = · To turn to somebody who is not your therapist: { $new }.
changed-signpost = · In danger: { $new }
changed-before = (So far: { $old })
button-agree-again = Yes, I agree to this
button-decline-again = No, I would rather stop
button-consent-again = Read what has changed ({ $therapist })
consent-again-settled = You have agreed to how things are now with { $therapist }. What was open here goes on.
consent-again-over = There is nothing to agree to here any more: no questions about { $therapist } come.
privacy-asked-anew = This has changed since you agreed. Until you have agreed to it, no questions come, and nobody reads anything they could not read before. /help shows the way there.
button-agree = Yes, I would like to
button-decline = No, thank you
declined = That is fine. Nothing changes, and nothing more about this will come from here.
button-reconsider = I have changed my mind
quiet-question = When should nothing come from here?
quiet-now = { $hours } at present.
quiet-choice = Between { $begin } and { $end }
quiet-other = Other hours
quiet-none = Any time is fine
quiet-typing-again = I could not read that as two different times. For example <b>22:30 to 07:00</b>, <b>22-7</b> or <b>10pm to 7am</b>.
which-meant = Which of these do you mean?
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
button-change-called = Call { $therapist } something else
joined-client =
    Thank you. After your next session something short will be waiting here, when it suits you: as soon as { $therapist } notes it. You need not wait for that, /talk begins at once.

    You can always turn to { $contact } instead of { $therapist }. { $signpost }

    What else you can do here: /help
client-joined = { $code } has joined. After each session, tell me that it took place: here, or with /session.
client-joined-over = { $code } had joined, and does not take part at the moment.
your-therapist = your therapist
a-therapist = a therapist

# --- Stopping, and taking a break
stop-whom = Which therapist is it about?
stop-nothing = There is nothing to stop: no questions are planned for you.
stop-question =
    Would you like to stop? Nothing changes in your treatment. { $told } No more questions about { $therapist } come; what is not sent yet is read by nobody.

    What you sent so far is kept, as other notes on your treatment are.
stop-told = { $therapist } is told that you stopped.
stop-told-nobody = { $therapist } is no longer connected here, so nobody is told.
button-stop = Yes, stop
button-rather-break = Rather take a break
button-stay = No, go on
stopped = That is fine. No more questions about { $therapist } will come from here. Nothing changes in your treatment.
client-stopped = { $code } no longer takes part in the check-ins. That is anybody's right at any time, and need not mean anything about you. If they wish to come back, /invite and the same code make a new link.
pause-question = How long would you like a break? No questions come by themselves until it is over.
pause-running = You are on a break until { $day }.
pause-days = { $days ->
    [7] A break of one week
    [14] A break of two weeks
   *[other] A break of four weeks
}
button-other-day = Until another day
pause-typing = On which day shall it go on? Please type it, for example <b>{ $example }</b> or <b>{ $iso }</b>; at most a year from now.
pause-typing-again = I could not read that as a day within the next year. For example <b>{ $example }</b> or <b>{ $iso }</b>.
paused = A break, then, until { $day }. No questions come by themselves before that.
button-no-break = No break
button-end-break = End the break now
pause-puts-away = What is open about { $day } is put away then, and nobody reads what was not sent.
paused-put-away = What you had begun about { $day } has been put away, and nobody read it. /talk takes it up again, from the start, also during the break.
staying = Nothing has changed.
going-on = There is no break. Questions come again after your next session. What was put away for the break does not come back by itself: /talk takes it up.
closed = Closed.

# --- What is kept, and being forgotten
own-nothing = Nothing is kept here about you as a client.
privacy =
    <b>{ $programme }, with { $therapist }</b>
    { $sees } What you write in your own words: { $readers }. { $supervisors ->
        [read] A supervisor can read what { $therapist } is told about you.
       *[count] Where a message about you waits, a supervisor, or failing that a manager, can learn that it does, not what it says.
    } { $programme } sees figures about many people.

    If the difficulty is { $therapist }, you can turn to { $contact }; { $therapist } is not told.
privacy-not-agreed =
    <b>With { $therapist }</b>
    You have not agreed to take part. { $therapist } can tell whether you joined, and nothing else; nothing is asked, and there is nothing to read. /help shows the question again.
privacy-nobody =
    <b>{ $programme }, with { $therapist }</b>
    { $therapist } is no longer connected here, and nobody stands in: at the moment nobody sees what you sent. { $programme } sees figures about many people.

    To turn to someone: { $contact }
privacy-before =
    <b>What is kept</b>: that you opened the invitation, your time zone and quiet hours, and the number of this chat, which is stored encrypted. You can erase it with /forget.
privacy-all =
    <b>What is kept</b>: when you met and how, what you answer, write and wish, when you were asked, what you call your therapist, your time zone and quiet hours, and the number of this chat. Names, what you write, and that number are stored encrypted.

    <b>How long</b>: as long as you take part, and after that with the notes on your treatment, until you erase it with /forget. What the chat needs to run is forgotten after 60 days.

    Whoever runs this bot could technically read it. So could Telegram, and anyone holding your phone: chats with bots are not end-to-end encrypted.
button-my-data = Read what is kept
my-data = Everything that is kept about you as a client: here in the chat, or as a file to keep. Both go from the chat again after { $minutes } minutes.
button-read-here = Show it here
button-as-file = Send it as a file
my-data-file = Here is the file. Please save it where nobody else reads it: in { $minutes } minutes it goes from this chat.
my-data-time = You are on { $zone } time. Nothing comes between { $begin } and { $end }.
my-data-time-any = You are on { $zone } time. Something may come at any hour.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = You agreed on { $day }.
my-data-not-agreed = You have not agreed to take part.
my-data-session = <b>{ $day }</b>, { $modality } with { $therapist }
my-data-answer = { $question } <b>{ $said }</b>
my-data-comment = You wrote: “{ $comment }”
my-data-state-none = You were not asked about it.
my-data-state-planned = You are going to be asked about it.
my-data-state-prompted = Open, not sent: nobody else reads it.
my-data-state-sent = Sent.
my-data-state-expired = Not sent: nobody else read it.
my-data-state-not-held = You said that it did not take place.
my-data-state-no-connection = You said that the connection got in the way.
my-data-state-withdrawn = The questions were taken back.
my-data-not-here = What your therapist noted, and what was worked out from your answers for your therapist, is not in this file. The person named under /privacy can tell you how to see it.
forget-question =
    Would you like everything erased that is kept about you here? All answers, all you wrote, all sessions and messages about you go for good, also for your therapist, who is told only that you left and that it was erased. Nothing changes in your treatment.

    Copies in backups last until those are deleted. What your therapist wrote down elsewhere is not touched.

    To end the questions and keep what there is: /stop. To have a copy first: /mydata.
button-keep = No, keep it
button-forget = Erase everything
forget-sure = This cannot be taken back. Erase everything now?
button-forget-sure = Yes, erase it for good
forget-kept = Nothing was erased.
forgotten =
    Everything is erased, and nothing more will come from here. You can delete this chat as well.

    Thank you for what you shared. All the best to you.
forgotten-as-client = Everything that was kept about you as a client is erased, and nothing more about it will come from here. What else you are here stays as it is.
client-left-before = Whoever had the code { $code } before has left, and everything that was kept about them here has been erased. The code is in use again.
client-left = { $code } has left, and everything that was kept about them here has been erased. That is anybody's right at any time, and need not mean anything about you. The code is free to be used again.
# --- A client's new phone or account
newcomer =
    <b>You took part before, from another phone or account.</b> If you agree here, everything goes on here, and nothing more comes there. Please read again what it is about.
button-take-over = Yes, go on here
button-stay-there = No, leave it as it is
stayed-there = That is fine. Everything stays as it is with the other phone or account. If you change your mind, please ask for a new link.
client-moved =
    { $code } has agreed on a new phone or account. The history is all there; the earlier account gets nothing any more.

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
client-lately = <b>The last check-ins</b>
client-line = · { $day }, { $modality }: { $level }.
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
today-unseen = { $count ->
    [one] One message is waiting for you to mark it as seen.
   *[other] { $count } messages are waiting for you to mark them as seen.
}
today-open = ● { $code }: show
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

# --- Sessions
session-nobody = No client is connected to you yet. With /invite you can invite one.
session-who = A session with whom?
session-many = <i>/session and a code, for example /session { $code }, goes straight there.</i>
session-how = How did you meet { $code }?
modality-video = Video
modality-phone = Phone
modality-chat = Chat
modality-email = E-mail
modality-in-person = In person
modality-video-session = video session
modality-phone-session = phone session
modality-chat-session = chat session
modality-email-session = e-mail session
modality-in-person-session = session in person
session-when = When did the { $modality } with { $code } end?
session-ago = { $minutes ->
    [0] Just now
    [60] An hour ago
   *[other] { $minutes } minutes ago
}
button-other-time = Another time
session-time =
    Please type when it ended ({ $zone } time), for example <b>{ $example }</b> or <b>yesterday { $example }</b>.
session-time-again =
    I could not read that as a time in the last { $days } days. For example <b>{ $example }</b>, <b>yesterday { $example }</b>, <b>{ $weekday } { $example }</b> or <b>{ $iso } { $example }</b>.
session-reported = Noted: { $modality } with { $code }, { $day }, ended { $time }. I will ask { $code } about it.
session-reported-asking = Noted: { $modality } with { $code }, { $day }, ended { $time }. What clients agree to here has changed, and { $code } has not said yes to it yet. If they do in time, I will ask about it.
session-reported-pause = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } was taking a break from the questions then, so I will not ask about this one.
session-reported-told = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } has told of it already and was asked then, so I will not ask again.
session-reported-asked = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } has been asked about it.
session-reported-not-asked = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } is not asked about it any more.
session-reported-unreached = Noted: { $modality } with { $code }, { $day }, ended { $time }. Telegram cannot reach { $code } at the moment: the question waits for a while, in case they come back.
session-undo-late = It can no longer be taken back.
session-withdrawn-out = Taken back: { $modality } with { $code }, { $day }, ended { $time }. { $code } had been asked already; the question goes from their chat.
session-withdrawn = Taken back: { $modality } with { $code }, { $day }, ended { $time }. { $code } will not be asked.
button-undo = Undo

# --- A check-in that the client starts
talk-whom = About whom would you like to say something?
talk-nobody = This is for people who are asked here how a session felt. If you were given a link and have not used it yet, please open it.
talk-not-now = You do not take part at the moment, so there is nothing to say here. /help shows the way.
talk-days = On which day did you meet { $therapist }?
talk-today = Today · { $day }
talk-yesterday = Yesterday · { $day }
talk-how = How did you meet { $therapist } on { $day }?
talk-which = You met more than once on { $day }. Which time is it about?
talk-ended = The one that ended at { $time }
talk-sent = What you had to say about { $day } has been sent already. Thank you.
check-in-moved = This goes on further down.
button-talk = Say how a session felt
button-go-on-about = Go on with { $day }

# --- The check-in: before the questions
check-in-first =
    Something short about { $day } is ready, when it suits you.
button-begin = Begin
button-connection = The connection got in the way
button-not-held = It did not take place
check-in-connection =
    That happens. Would you still like to answer the questions?
button-answer-anyway = Yes, I will answer
button-leave-it = No, leave it at that
check-in-not-held = Noted that it did not take place. Thank you.
check-in-no-connection = Noted that the connection got in the way. Thank you.
button-after-all = That was a mis-tap
check-in-resume = Something short about { $day } is still open. You can go on where you were.
button-go-on = Go on
check-in-expired = This one is closed. What was not sent was not read by anyone. Next time there will be a fresh one.
check-in-withdrawn = This one is not needed after all. Nothing to do.

# --- The check-in: the questions
check-in-place = { $number } of { $of } · about { $day }, only that time
check-in-place-before = { $number } of { $of } · before we come to { $day }
check-in-with = { " " }· { $therapist }
item-goals = Did you two want the same thing for you?
item-tasks = Did what you did together seem useful to you?
item-bond = Did { $therapist } treat you as someone who matters?
item-tension = Was something not right between you and { $therapist }?
item-came-up-tension = Last time something was not right. Did it come up?
item-came-up-words = Last time you added something in your own words. Did it come up?
item-came-up-wish = Last time you said that { $therapist } may bring it up. Did it come up?
scale-1 = Not at all
scale-2 = A little
scale-3 = Partly
scale-4 = Mostly
scale-5 = Fully, I would change nothing
tension-no = No
tension-sorted-out = Yes, and we sorted it out
tension-a-little = A little, still there
tension-clearly = Clearly, still there
tension-strongly = Strongly, still there
came-up-yes-helped = Yes, it helped
came-up-yes-not = Yes, it did not help
came-up-no = No
button-back = Back
button-rather-not = Rather not say
rather-not-said = Rather not say
check-in-look = <b>A last look.</b> Is this what you want to say?
check-in-look-end-there = { $therapist } can see this once you send it. What is not sent is not read.
check-in-look-end-unreached = Once you send it, it waits for { $therapist }, whom Telegram cannot reach at the moment. What is not sent is not read.
check-in-look-end-nobody = { $therapist } is no longer connected here, and nobody stands in: at the moment nobody would read it.
button-do-not-send = Do not send
check-in-unsent = Not sent, and nobody reads it. /talk begins again, from the start.
button-change = ✎ { $number }
button-send = Send

# --- The check-in: afterwards
check-in-done = Done. Thank you.
thanks-frank =
    Thank you for being frank; that is what these questions are for. { $therapist } can see your answers.

    Rather talk to someone else? { $contact }
thanks-frank-now =
    Thank you for being frank; that is what these questions are for. { $therapist } can see it from now on.

    Rather talk to someone else? { $contact }
thanks-frank-later =
    Thank you for being frank; that is what these questions are for. { $therapist } can see it from { $day }, { $time }.

    Rather talk to someone else? { $contact }
thanks-frank-unreached =
    Thank you for being frank; that is what these questions are for. Telegram cannot reach { $therapist } at the moment, so it may be a while before { $therapist } sees it.

    Rather talk to someone else? { $contact }
thanks-frank-nobody =
    Thank you for being frank; that is what these questions are for. { $therapist } is no longer connected here, and nobody stands in: at the moment nobody reads it.

    To talk to someone: { $contact }
comment-question = Would you like to add something in your own words? ({ $readers })
button-write = Write something
button-nothing-to-add = Nothing to add
button-add = Add something
comment-now =
    Please write it as a message now. It is taken out of this chat once it is stored. ({ $readers })

    Nobody watches this chat. { $signpost }
comment-got = Got it, thank you. It goes from this chat now. If there is more, simply write on.
too-long =
    I have not kept this last message, and it is still in this chat: there is room for { NUMBER($room, useGrouping: 0) } characters, and it is longer. Please write a new message with fewer; changing that one does not reach me.
no-room = I have not kept this last message, and it is still in this chat: there is no room for more here. What came before it is kept.
button-as-it-is = As it is
wish-question = Shall this be talked about?
wish-therapist = My therapist may bring it up
wish-client = I will bring it up
wish-not-now = Please not now

# --- Alerts
alert-about = <b>{ $code }</b> · { $modality }, { $day }
alert-tension-sorted-out = Said: something was not right { $whose ->
    [own] between you
   *[colleague] between { $code } and { $therapist }
}, and it was sorted out.
alert-tension-a-little = Said: something was not right { $whose ->
    [own] between you
   *[colleague] between { $code } and { $therapist }
} (a little, still there).
alert-tension-clearly = <b>Said: something was not right { $whose ->
    [own] between you
   *[colleague] between { $code } and { $therapist }
} (clearly, still there).</b>
alert-tension-strongly = <b>Said: something was not right { $whose ->
    [own] between you
   *[colleague] between { $code } and { $therapist }
} (strongly, still there).</b>
alert-came-up = Did it come up since last time? { $said }.
answered-goals = Wanted the same thing: { $said }
answered-tasks = Seemed useful: { $said }
answered-bond = Someone who matters: { $said }
answered-otherwise = The questions were put in other words then, so the answers are not shown here.
alert-comment = Wrote: “{ $comment }”
alert-wish-therapist = Wish: { $whose ->
    [own] <b>you may bring it up.</b>
   *[colleague] <b>{ $therapist } may bring it up.</b>
}
alert-wish-client = Wish: they will bring it up themselves.
alert-wish-not-now = Wish: <b>please not now.</b> Please respect that.
alert-connection = The connection got in the way that day.
button-history = Everything sent
button-next-unseen = ● { $count ->
    [one] One more waits
   *[other] { $count } more wait
}
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip-tentative = { $against ->
    [usual] The check-in was below { $code }'s usual range ({ $earlier } earlier).
    [within] The check-in was lower than expected, though not below the usual range ({ $earlier } earlier).
    [aside] Something in this check-in is unusual, though not its total ({ $earlier } earlier).
   *[expected] The check-in was lower than expected ({ $earlier } earlier).
} This may well be chance.
signal-dip-fair = { $against ->
    [usual] The check-in was below { $code }'s usual range ({ $earlier } earlier).
    [within] The check-in was lower than expected, though not below the usual range ({ $earlier } earlier).
    [aside] Something in this check-in is unusual, though not its total ({ $earlier } earlier).
   *[expected] The check-in was lower than expected ({ $earlier } earlier).
} It may still be chance.
signal-dip-firm = { $against ->
    [usual] The check-in was below { $code }'s usual range ({ $earlier } earlier)
    [within] The check-in was lower than expected, though not below the usual range ({ $earlier } earlier)
    [aside] Something in this check-in is unusual, though not its total ({ $earlier } earlier)
   *[expected] The check-in was lower than expected ({ $earlier } earlier)
}; chance alone rarely does this. It does not say why: the work, the contact, the connection or life outside.
signal-component-tentative = { $against ->
    [usual] One answer was below its usual range ({ $earlier } earlier), and fell further than the others.
   *[other] One answer was lower than expected ({ $earlier } earlier), and fell further than the others.
} This may well be chance.
signal-component-fair = { $against ->
    [usual] One answer was below its usual range ({ $earlier } earlier), and fell further than the others.
   *[other] One answer was lower than expected ({ $earlier } earlier), and fell further than the others.
} It may still be chance.
signal-component-firm = { $against ->
    [usual] One answer was below its usual range ({ $earlier } earlier), and fell further than the others;
   *[other] One answer was lower than expected ({ $earlier } earlier), and fell further than the others;
} chance alone rarely does this. It does not say why.
signal-slide-tentative = The last check-ins went down little by little ({ $earlier } earlier). This may well be chance.
signal-slide-fair = The last check-ins went down little by little{ $against ->
    [usual] , below { $code }'s usual range
   *[other] { "" }
} ({ $earlier } earlier). It may still be chance.
signal-slide-firm = The last check-ins went down little by little{ $against ->
    [usual] , below { $code }'s usual range
   *[other] { "" }
} ({ $earlier } earlier); chance alone rarely does this. It does not say why: the work, the contact, the connection or life outside.
signal-low-tentative = { $earlier ->
    [0] { $code } starts lower than most do.
   *[other] { $code }'s first check-ins are lower than those of most.
} It says little as yet.
moved-goals = “Wanting the same thing” moved most.
moved-tasks = “Useful” moved most.
moved-bond = “Someone who matters” moved most.
# `answered`: over how many answers, where not all of them were given.
numbers-usual = This time { $score } of 100{ $answered ->
    [0] { "" }
    [one] { " " }(over the one answer given)
   *[other] { " " }(over the { $answered } answers given)
}, usually { $low } to { $high }.
numbers-expected = This time { $score } of 100{ $answered ->
    [0] { "" }
    [one] { " " }(over the one answer given)
   *[other] { " " }(over the { $answered } answers given)
}; { $low } to { $high } was to be expected after so few.
numbers-start = This time { $score } of 100{ $answered ->
    [0] { "" }
    [one] { " " }(over the one answer given)
   *[other] { " " }(over the { $answered } answers given)
}; most start between { $low } and { $high }.
numbers-alone = This time { $score } of 100.
answer-usual = This time “{ $said }”, usually from “{ $low }” to “{ $high }”.
answer-usual-one = This time “{ $said }”, usually “{ $low }”.
answer-expected = This time “{ $said }”; from “{ $low }” to “{ $high }” was to be expected after so few.
answer-expected-one = This time “{ $said }”; “{ $low }” was to be expected after so few.
alert-done = { $day }: { $what }
alert-done-by = { $day }, { $who }: { $what }
alert-back-in-range = The numbers are back in the range from before.
alert-words-open = What was said outright stays open until you note what was done, or { $code } says that it helped.
alert-closed-back-in-range = Since then { $range ->
    [start] where most start.
    [expected] back in the range that was to be expected.
    [within] within the usual range.
   *[usual] back in the usual range.
}
alert-closed-by-chance = Most single low answers come back like this, by chance alone.
alert-closed-helped = Since then: “it came up, and it helped”.
alert-closed-done = Closed with what was done.
button-seen = Seen
button-remind = Remind me
button-chart = Chart
button-what-helps = What could help
button-what-was-done = What was done
chart = Shaded: what was to be expected, from what went before. Ringed: what this is about.
chart-all = all answers together
chart-one = one answer alone
chart-goals = “wanting the same thing” alone
chart-tasks = “useful” alone
chart-bond = “someone who matters” alone
chart-expected = expected
chart-this = this
toast-seen = Noted as seen.
toast-seen-before = It was seen already.
toast-more = Something was added meanwhile.
remind-when = When shall I remind you?
# Who is told on working days, and who else learns that it waits, and when.
remind-goes-on = Until it is marked as seen it goes on waiting{ $reader ->
    [you] : I come back to it on working days
    [colleague] : who stands in is told again on working days
   *[nobody] { "" }
}{ $then ->
    [told] , and { $role ->
        [supervisor] a supervisor
       *[manager] a manager
    } knows that it waits.
    [next] , and on the next of them { $role ->
        [supervisor] a supervisor
       *[manager] a manager
    } learns that it waits.
    [second] , and on the second of them { $role ->
        [supervisor] a supervisor
       *[manager] a manager
    } learns that it waits.
   *[nobody] . Nobody else is there to learn of it.
}
remind-hour = In one hour · { $day }, { $time }
remind-hours = In three hours · { $day }, { $time }
remind-evening = This evening · { $day }, { $time }
remind-tomorrow = Tomorrow · { $day }, { $time }
remind-working-day = Next working day · { $day }, { $time }
remind-after-quiet = After quiet hours · { $day }, { $time }
remind-typing =
    Please type when ({ $zone } time), for example <b>{ $example }</b> or <b>tomorrow { $example }</b>.
remind-typing-again =
    I could not read that as a time in the next { $days } days. For example <b>{ $example }</b>, <b>tomorrow { $example }</b>, <b>{ $weekday } { $example }</b> or <b>{ $iso } { $example }</b>.
remind-set = I will remind you: { $day }, { $time }.
remind-set-later = I will remind you when your quiet hours end: { $day }, { $time }.
toast-remind = I will remind you then.
what-helps = <b>Things to consider</b>
helps-general =
    · Ask openly, without looking for fault: “How was our last session for you?” Thank them for being frank, and take up directly what they tell. (Flückiger and others 2018)

    · In one study of 84 clients, tension that the therapist had recognised was not followed by a worse week. (Chen and others 2018)
helps-wish-not-now =
    { $code } would rather not have it talked about now, and it is theirs to say when. You need not do anything, and need not be silent about everything: the next session can begin as it always does.

    Leave the door open once, without asking: “If there is ever something about how we work that you would like different, I would be glad to hear it.” (From practice, not from a study.)
helps-wish-client =
    { $code } will bring it up. You can make room for that: begin without a plan of your own, and let a silence be. If it does not come, there is no hurry. (From practice, not from a study.)

    When it comes: thank them for being frank, and stay with it before you explain anything. (Eubanks and others 2018)
helps-goals =
    · Ask what they would like to be different by now, in their words, and say what you had understood. Where you are heading can be agreed anew at any time. (Flückiger and others 2018)

    · If you want different things, say so plainly, and look for the next step that you both want. (Eubanks and others 2018)
helps-tasks =
    · Ask what in the last sessions was useful, and what was not. Say why you suggest what you do, and offer another way. (Flückiger and others 2018)

    · At a distance, agreeing on what you do together goes with how therapy ends at least as closely as the bond does. (Probst and others 2019)
helps-bond =
    · Ask how the last session was for them, and stay with the answer before you explain anything. (Eubanks and others 2018)

    · Someone who agrees with everything may be holding back: most clients have kept something from their therapist, often to be polite. (Blanchard and Farber 2016)
helps-video = · On video a face tells less. You can say so: “I cannot read you as well here. How is this for you?” Whether video makes it harder at all, studies leave open. (Norwood and others 2018)
helps-phone = · By phone a silence is hard to read. Ask what it means, rather than fill it. (From practice, not from a study.)
helps-chat = · In a chat, tone is easily misread. Ask how your words arrived, or offer to speak. (From practice; good alliances are usual in writing too: van Lotringen and others 2021.)
helps-email = · In an e-mail, tone is easily misread. Ask how your words arrived, or offer to speak. (From practice; good alliances are usual in writing too: van Lotringen and others 2021.)
helps-in-person = · Early in the next session there is time for it; at its end there is not. (From practice, not from a study.)
helps-connection = · The connection got in the way that day. Agree what you both do when it breaks, before it does. (From practice, not from a study.)
helps-always = It need not be the relationship: the work, the contact, the connection or life outside may be what changed.
what-was-done = What was done?
done-talked = We talked about it in a session
done-contacted = I got in touch in between
done-planned = Planned for the next session
done-left = Left as { $code } wished
done-nothing = Nothing was needed
done-note = Write a note
write-note = Please write it as a message now (up to { NUMBER($limit, useGrouping: 0) } characters). It is taken out of this chat once it is stored.

# --- Supervisors, and who cannot be reached
waiting = A message about a client of { $therapist } has been waiting since { $day }, not marked as seen.
waiting-whose =
    It is for { $reader } to see.

    Could you let them know?
waiting-unreachable =
    It is for { $reader } to see, and Telegram cannot reach { $reader } at the moment.

    Could you let them know in another way?
waiting-nobody-reads =
    { $therapist } is no longer connected here, so nobody is there to see it.

    Please name a stand-in, who will be told of it.
waiting-not-yours = This is for supervisors: what waits to be seen, and how long. A manager can invite one with /invite.
waiting-in = <b>{ $programme }</b>
waiting-nothing = Nothing waits to be seen.
waiting-line = { $count ->
    [one] One message for { $name } has waited since { $day }.
   *[other] { $count } messages for { $name } wait, the first since { $day }.
}
waiting-line-unreachable = { $count ->
    [one] One message for { $name } has waited since { $day }.
   *[other] { $count } messages for { $name } wait, the first since { $day }.
} Telegram cannot reach { $name } at the moment: could you let them know in another way?
waiting-line-left = { $count ->
    [one] One message about a client of { $name }, who is no longer connected, has waited since { $day }. Please name a stand-in.
   *[other] { $count } messages about clients of { $name }, who is no longer connected, wait, the first since { $day }. Please name a stand-in.
}
button-read-waiting = Read: for { $name }, since { $day }
waiting-content = <i>What { $reader } is told. It goes on waiting until { $reader } has marked it as seen.</i>
waiting-over = That has been seen meanwhile. Nothing to do.
client-reachable = For a while Telegram could not reach { $code }; now it can.
client-unreachable =
    Telegram cannot reach { $code } any more: the chat with this bot may have been blocked, or the account closed. So no questions reach them.

    It need not mean anything about you. When they come back, everything goes on.

# --- Stand-ins: naming one, and what everybody is told
code-of = { $code } ({ $therapist })
button-stand-in = Name a stand-in
button-other-stand-in = Somebody else, or another day
button-end-stand-in = End it now
stand-in-whom = Who is away, or has left? A colleague will see their clients' answers, and messages about them, until a day that you choose. Every client is told.
stand-in-nobody = No therapist is connected here yet.
stand-in-running = { $therapist } (now { $colleague })
stand-in-who = Who stands in for { $therapist }?
stand-in-no-colleague = There is no colleague who could stand in for { $therapist }: it has to be a therapist of this programme who is there, and is not a client of { $therapist }.
stand-in-until = Until when does { $colleague } stand in for { $therapist }? It begins now, and every client of { $therapist } is told.
stand-in-weeks = { $count ->
    [0] Until the end of this week
    [2] For two weeks
   *[other] For four weeks
}
stand-in-other-day = Until another day
stand-in-typing = Please type the last day, for example <b>{ $example }</b>. It has to be a day within a year from now.
stand-in-named = { $colleague } stands in for { $therapist } until { $day }. Both are told, and so is every client.
stand-in-ended = { $colleague } does not stand in for { $therapist } any more. Both are told.
stand-in-client = Until { $day } { $colleague } stands in for { $therapist }, and sees your answers, earlier ones too.
stand-in-client-choice =
    If you would rather not have that, you can take a break or stop; nothing changes in your treatment. /privacy says who sees what.
stand-in-colleague-also = In the same way you look after the clients of: { $others }.
stand-in-onward = Until { $day } what is new goes on to { $colleague }, who stands in for { $therapist }.
stand-in-over-client = Nobody stands in for { $therapist } any more.
stand-in-colleague =
    You stand in for { $therapist } ({ $programme }) until { $day }. Messages about their clients come to you, and you can report sessions with them. Their clients are told.
stand-in-therapist =
    { $colleague } stands in for you ({ $programme }) until { $day }. What is new about your clients goes to { $colleague }; you still see everything, but nothing comes by itself. Your clients are told.
stand-in-over-colleague = You do not stand in for { $therapist } any more, and see nothing of their clients from now on. Thank you.
stand-in-over-therapist = { $colleague } does not stand in for you any more. What is new about your clients comes to you again.
stand-in-found = Somebody is there again to see what you answer. You need not do anything.
therapist-back = { $therapist } is connected here again, and sees what you answer. After your next session something short comes again. To take a break: /pause. To stop: /stop.
therapist-left =
    { $therapist } is no longer connected here, and nobody stands in at the moment. So nobody would read new answers, and no questions come.

    To turn to someone: { $contact }

    You can erase what is kept about you with /forget.

# --- Clients go on with another therapist for good, or theirs with another account
button-move = Hand clients on for good
move-whose = Whose clients go on with somebody else, or who has a new account? Nothing happens yet.
move-to-whom = To whom are clients of { $therapist } handed on?
move-no-colleague = There is no colleague who could take over from { $therapist }: it has to be a therapist of this programme who is there, and is not a client of { $therapist }.
move-question =
    From { $therapist } to { $colleague }, for good: from that moment on nothing about these clients opens for { $therapist } any more.

    Each client is told, and asked whether they would like to go on with { $colleague }, and whether { $colleague } may read what they said so far. Until they say yes, no questions come to them, and { $colleague } reads nothing of theirs. If a message waits that nobody has seen, supervisors, or failing that managers, learn that it does.
button-move-all = All clients
button-move-some = Some, by their codes
button-move-account = { $colleague } is { $therapist }, with a new account
move-typing = Which ones? Please type their codes, as their therapist told you, with a space between them, for example <b>K7 M3</b>.
moved-on-all = Done: clients of { $therapist } are handed on to { $colleague }. Each is being asked, and both therapists are told who it is about.
moved-on-some = Done: whoever of { $therapist }'s clients has one of these codes is handed on to { $colleague }, and is being asked. Both therapists are told who it is about; a code that nobody has moves nobody.
account-question =
    Is { $colleague } really the same person as { $therapist }? Please make sure: everything goes along, and { $colleague } reads all of it: clients, history, what waits, and what { $therapist } stands in for. Every client is told.

    The account before is not connected as a therapist any more.
button-same-person = Yes, the same person
account-moved = Done: { $therapist } goes on with the new account, and everything is there. Every client is told.
moved-client = <b>{ $therapist } is to look after you here from now on, in place of { $before }.</b> No more questions about { $before } come. You choose whether you would like to go on with { $therapist }, and whether { $therapist } may read what you said so far.
moved-unread = Something that you told { $before } has not been read by anybody yet. If { $therapist } may read it, they are told at once; otherwise nobody reads it.
moved-beside = You go on with { $therapist } as before.
moved-read = { $therapist } may read what you told { $before }. You need not do anything.
button-agree-read = Yes, and { $therapist } may read it
button-agree-afresh = Yes, but start afresh
button-let-read = { $therapist } may read it
button-not-read = Nobody need read it
client-joined-read = { $code } would like to go on with you, and you may read what they said before: /clients shows it beside them. What is usual for them begins anew with you. After each session, tell me that it took place: here, or with /session.
client-joined-afresh = { $code } would like to go on with you, and starts afresh: what they said before is not for you to read. After each session, tell me that it took place: here, or with /session.
clients-came =
    Clients of { $therapist } are handed on to you: { $codes }.

    Each is being asked whether they would like to go on with you. You are told when one agrees; until then nothing of theirs opens for you.
clients-went = Your clients { $codes } are handed on to { $colleague } for good. From now on nothing about them opens for you here. If that is a mistake, please tell your programme's manager.
nobody-any-more = nobody any more
code-before = { $code } (so far { $before })
standing-moved = before
account-for-client =
    { $therapist } goes on here with another account. Everything is as it was; you need not do anything.

    If that seems wrong to you, please turn to { $contact }.
waiting-moved = Its client is to go on with another therapist, and has not said yet whether it may be read. Nobody reads it until then. Could somebody get in touch with them in another way?
waiting-line-moved = { $count ->
    [one] One message about a client of { $name }, who was handed on and has not said yet who may read it, has waited since { $day }.
   *[other] { $count } messages about clients of { $name }, who were handed on and have not said yet who may read them, wait, the first since { $day }.
}
privacy-moved = <b>What you told { $therapist }</b> is kept, and nobody reads it here any more.
privacy-moved-read = <b>What you told { $therapist }</b> is kept, and the therapist with whom you went on can read it, as you agreed.
alert-closed-moved = Closed: the client went on with another therapist, and wished that nobody reads it.

# --- A manager: who is connected, and who leaves
people-not-yours = This is for programme managers.
people-in = <b>{ $programme }</b>
people-therapist = Therapists: { $names }
people-supervisor = Supervisors: { $names }
people-manager = Managers: { $names }
people-none = nobody yet
people-clients = Clients: about { $count }
people-few-clients = Clients: fewer than eleven
a-supervisor = a supervisor
a-manager = a manager who gave no name
name-since-day = { $name } (here since { $day })
name-since-time = { $name } (here since { $day }, { $time })
name-since-number = { $name } (here since { $day }, number { $number })
button-somebody-leaves = Somebody leaves
leaver-who = Who leaves?
leaver-nobody = Nobody is connected whom you could let go.
leaver-therapist = { $name }, therapist
leaver-supervisor = { $name }, supervisor
leaver-manager = { $name }, manager
leave-therapist =
    { $name } is about to leave { $programme } as a therapist. From that moment on nothing about any client opens for them any more.

    If they have clients here, please let a supervisor name a stand-in or hand them on first, or do it yourself. Without that, the supervisors, or failing that the managers, are told that messages wait; clients are told that nobody is there, and are asked nothing.
leave-supervisor =
    { $name } is about to leave { $programme } as a supervisor, and hears nothing of what waits from then on.

    Without any supervisor, managers learn that something waits.
leave-manager =
    { $name } is about to leave { $programme } as a manager: from then on they invite nobody, let nobody go, and have no figures. What else they are here stays.
leave-last-manager =
    Nobody else who can be reached manages { $programme }. So that it is never without a manager, please invite another one first; once they are connected, this one can go.
button-stand-in-first = Name a stand-in first
button-let-leave = Let them leave now
has-left = { $name } is not connected to { $programme } in this role any more, and is told so.
role-again = You are connected to { $programme } again. /help says what you can do.
role-over-therapist = You are no longer connected to { $programme } as a therapist. Nothing about clients opens for you here any more. If that is a mistake, please ask its manager for a new link.
role-over-manager = You are no longer connected to { $programme } as a manager. If that is a mistake, please ask another of its managers for a new link.
role-over-supervisor = You are no longer connected to { $programme } as a supervisor. If that is a mistake, please ask its manager for a new link.

# --- A manager: figures
report-not-yours = This is for programme managers.
report-which = Figures of which quarter? A quarter can be had from a week after it ended, and stays as it was first given out.
report-quarter = { $quarter } · { $programme }
report-quarter-alone = { $quarter }
report-file =
    Figures of { $quarter } for { $programme }, by how sessions were held.

    A star stands where there is nothing, or where too few are behind a figure: every figure has more than ten clients and at least three therapists behind it. Counts are rounded to tens. The last row is about the rows that are told above it.
report-gone = These figures cannot be had.
button-waiting = What waits
button-people = Who is connected
button-figures = Figures

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat
bot-in-short = For people who were given a link to it.
bot-description = Hello. This bot is for people who were given a link to it. If you have one that was not used yet, please open it. If you take part already, /help says what you can do.
command-help = What this is, and what you can do here
command-talk = Say something about a session
command-pause = Take a break
command-stop = Take part no more
command-quiet = When nothing should come from here
command-zone = Your time zone
command-privacy = Who sees what
command-mydata = See what is kept about you
command-forget = Have what is kept about you deleted
command-session = Report a session
command-clients = Your clients
command-today = What waits for you today
command-invite = Invite someone
command-waiting = What waits, and how long
command-people = Who is connected
command-report = Figures about the programme

# --- Help, and whatever else a chat can throw
help-manager = You are connected as a programme manager. /invite makes a link for a therapist, a supervisor or another manager, /people shows who is connected, /report gives figures.
help-supervisor = You are connected as a supervisor: you hear from me when a message about a client is not marked as seen. /waiting shows what waits; there you can also name a stand-in.
help-therapist =
    You are connected as a therapist. /session reports a session. I write to you when there is something to know about a client; otherwise I am quiet.

    Everybody at a glance: /clients. One of them: /client and the code. The day: /today.

    To invite a client: /invite. For your hours /quiet and /zone. What is recorded about you: /privacy.
help-client =
    After a session with { $therapist } a few short questions come here. You need not wait for them: /talk begins at once, also about a session that nobody reported.

    For a break /pause, to end this /stop, for your hours /quiet and /zone.

    What is kept about you, who sees it, and what { $therapist } is called here: /privacy. To read it yourself: /mydata. To erase it: /forget.
help-invited =
    { $therapist } has invited you, and you have not said yes or no yet. Nothing is asked before you have agreed.

    What is kept about you: /privacy. To erase it: /forget.
help-declined =
    You have said no to what { $therapist } invited you to, and nothing is asked. You can change your mind.

    What is kept about you: /privacy. To erase it: /forget.
help-stopped =
    You have stopped: no questions about { $therapist } come from here, and you can take that back.

    What is kept about you, and who sees it: /privacy. To read it yourself: /mydata. To erase it: /forget.
help-stranger = Hello. This bot is for people who were given a link to it. If you have one that was not used yet, please open it. Otherwise please ask whoever told you of this bot.
button-report = Report a session
button-invite = Invite someone
nobody-reads =
    Nobody reads what is written here, so I have not kept it. /help says what I can do.
way-to-add = If you would like to add it to what you have just sent, please tap <b>Write something</b>, and then send it once more.
way-to-add-once-sent = Once you have sent your answers, you can add something in your own words.
only-words =
    I can take only words that you type here yourself, so I have not kept this. Please type them.
nobody-watches = Nobody watches this chat. { $signpost }
nobody-watches-here = Nobody watches this chat. In danger now? Please call the emergency number where you are.
too-many =
    That was more at once than I can answer, so some of it has no answer. Please wait a moment, then ask again for
    what is missing.
button-contacts = ☎ Contacts
signposts =
    Nobody watches this chat. { $signpost }

    To turn to someone: { $contact }
unknown-command = I do not know that command. /help says what I can do.
old-button = That button is from earlier and no longer does anything.
stale = Your message took more than two days to get here, so I have left everything as it is. Please try again.
went-wrong = Something went wrong on our side, and your last tap or message could not be taken. It is kept safe and will be looked at. You need not do anything.
went-wrong-showing = Something went wrong on our side, and what you asked for cannot be shown now. You need not do anything; you can try again later.
