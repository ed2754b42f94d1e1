# --- Consent

consent-again =
    <b>What you agreed to here has changed.</b> Please read what is new, and choose again. Until then no questions come, and nobody reads anything they could not read before. What you sent so far stays as you agreed.
changed-text = · The text itself was written anew; it stands below.
changed-outcome = · There is one more question from now on, which you can leave out: how you have been over the past week. { $therapist } can read your answer with the others.
changed-supervisors-read = · A supervisor can read what { $therapist } is told about you from now on. So far they could learn only that a message waits.
changed-name = · The programme is called { $new } now.
changed-comment-readers = · What you write in your own words: { $new }.
changed-contact = · To turn to somebody who is not your therapist: { $new }.
changed-signpost = · In danger: { $new }
changed-before = (So far: { $old })
button-agree-again = Yes, I agree to this
button-decline-again = No, I would rather stop
consent-again-settled = You have agreed to how things are now with { $therapist }. What was open here goes on.
consent-again-over = There is nothing to agree to here any more: no questions about { $therapist } come.
privacy-asked-anew = This has changed since you agreed. Until you have agreed to it, no questions come, and nobody reads anything they could not read before. /help shows the way there.
button-change-called = Call { $therapist } something else

# --- Research, apart from taking part

research =
    <b>A question of its own, apart from your treatment and from what you agreed to here.</b>

    { $programme } does research: { $study }

    <b>If you say yes</b>, this is given to it: the answers you tap after sessions, with the score they make; what you two mostly work on, where that is noted; how your sessions were held, who told of them, and how many days lie between them; and which questions came and were not sent. { $since ->
        [earlier] It is what comes from now on, and what you sent since { $day } while you had said yes.
       *[now] It is what comes from now on.
    } You stand there under a number, and so does { $therapist }.

    <b>Never given</b>: your name, your code, this account, what you call anybody, dates, and anything you write in your own words. Whoever runs this bot could still work out whose number it is, and so might somebody who knows you and your sessions very well.

    <b>You choose.</b> Yes or no changes nothing in your treatment, and nothing here; { $therapist } is not told. You can change it whenever you like, with /privacy. After a no, nothing of yours is given any more, not even what you sent before it. What was given before the no cannot be fetched back from here.

    Whom you can ask about it: { $contact }
research-so-far-yes = So far you have said yes, on { $day }.
research-so-far-no = So far you have said no, on { $day }.
research-so-far-changed = You said yes to research on { $day }. <b>What it is about has changed since</b>, so nothing of yours is given until you choose again.
button-research-yes = Yes, for research as well
button-research-no = No, not for research
research-yes = Noted: yes. What you send from now on may be given to research, under a number. You can change that whenever you like: /privacy
research-no = Noted: no. Nothing of yours is given to research. Everything else goes on as it is.
research-none = There is no research to choose about here at the moment.
privacy-research-yes = <b>Research by { $programme }</b>: you said yes. What may be given to it, and what never, stands with the question; there you can change it, too.
privacy-research-given = What { -clients } said yes to was last put into files for it on { $day }.
privacy-research-no = <b>Research by { $programme }</b>: you said no. Nothing of yours is given to it.
privacy-research-unsaid = <b>Research by { $programme }</b>: you have not said yes, so nothing of yours is given to it.
privacy-research-changed = <b>Research by { $programme }</b>: what it is about has changed since you said yes. Until you say yes to that as well, nothing of yours is given to it.
privacy-research-over = <b>Research by { $programme }</b>: there is none at the moment, so nothing of yours is given to it.
button-research = Research: read and choose
button-research-of = Research: { $programme }

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
stop-closed =
    The questions about your sessions with { $therapist } have come to an end, and none come any more. Would you like to make sure that they do not begin again? Then you would have to be invited anew.

    What you sent so far is kept, as other notes on your treatment are.
button-leave-so = Leave it as it is
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
going-on = There is no break. Questions come again after your sessions, as often as before. If something was put away for the break, /talk takes it up.

# --- What is kept, and being forgotten

own-nothing = Nothing is kept here about you as a { -client }.
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
    <b>What is kept</b>: that you opened the invitation, what you are to work on where that is noted, your time zone and quiet hours, and the number of this chat, which is stored encrypted. You can erase it with /forget.
privacy-all =
    <b>What is kept</b>: when you met and how, what you answer, write and wish, when you were asked, what you call your therapist, what you two work on where that is noted, your time zone and quiet hours, and the number of this chat. Names, what you write, and that number are stored encrypted.

    <b>How long</b>: as long as you take part, and after that with the notes on your treatment, until you erase it with /forget. What the chat needs to run is forgotten after 60 days.

    Whoever runs this bot could technically read it. So could Telegram, and anyone holding your phone: chats with bots are not end-to-end encrypted.
button-my-data = Read what is kept
my-data = Everything that is kept about you as a { -client }: here in the chat, or as a file to keep. Both go from the chat again after { $minutes } minutes.
button-read-here = Show it here
button-as-file = Send it as a file
my-data-file = Here is the file. Please save it where nobody else reads it: in { $minutes } minutes it goes from this chat.
my-data-time = You are on { $zone } time. Nothing comes between { $begin } and { $end }.
my-data-time-any = You are on { $zone } time. Something may come at any hour.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = You agreed on { $day }.
my-data-research = For research: { $said ->
    [yes] yes
   *[no] no
}, since { $day }.
my-data-not-agreed = You have not agreed to take part.
my-data-cadence = How often you are asked: { $cadence ->
    [second] after every second session.
   *[weekly] about once a week at most.
}
my-data-area = Noted as what you two work on: { $area }.
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
my-data-state-withdrawn = You are not asked about it any more.
my-data-state-earlier = You answered before, not here. It was taken in because you agreed to that on { $agreed }.
my-data-not-here = What your therapist noted, and what was worked out from your answers for your therapist, is not in this file. The person named under /privacy can tell you how to see it.
my-data-reported-you = you
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
forgotten-as-client = Everything that was kept about you as a { -client } is erased, and nothing more about it will come from here. What else you are here stays as it is.
client-left-before = Whoever had the code { $code } before has left, and everything that was kept about them here has been erased. The code is in use again.
client-left = { $code } has left, and everything that was kept about them here has been erased. That is anybody's right at any time, and need not mean anything about you. The code is free to be used again.
client-left-closed = What was kept here about { $code }, with whom the work had ended, has been erased; that was asked for in their chat. The code is free to be used again.

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

# --- The connection got in the way

button-connection = The connection got in the way

# --- Stand-ins: naming one, and what everybody is told

stand-in-client = Until { $day } { $colleague } stands in for { $therapist }, and sees your answers, earlier ones too.
stand-in-client-choice =
    If you would rather not have that, you can take a break or stop; nothing changes in your treatment. /privacy says who sees what.
stand-in-over-client = Nobody stands in for { $therapist } any more: what you send goes to { $therapist } again, as before.
stand-in-found = Somebody is there again to see what you answer. You need not do anything.
therapist-back = { $therapist } is connected here again, and sees what you answer. After your sessions something short comes again, as often as before. To take a break: /pause. To stop: /stop.
therapist-left =
    { $therapist } is no longer connected here, and nobody stands in at the moment. So nobody would read new answers, and no questions come.

    To turn to someone: { $contact }

    You can erase what is kept about you with /forget.

# --- Clients go on with another therapist for good, or theirs with another account

moved-beside = You go on with { $therapist } as before.
moved-may-read = May { $therapist } read what you told { $before }?
moved-read = { $therapist } may read what you told { $before }. You need not do anything.
button-let-read = { $therapist } may read it
button-not-read = Nobody need read it
account-for-client =
    { $therapist } goes on here with another account. Everything is as it was; you need not do anything.

    If that seems wrong to you, please turn to { $contact }.
privacy-moved = <b>What you told { $therapist }</b> is kept, and nobody reads it here any more.
privacy-moved-read = <b>What you told { $therapist }</b> is kept, and the therapist with whom you went on can read it, as you agreed.

# --- The work with a therapist is over

ended-client =
    No more questions about your sessions with { $therapist } come from here: they have come to an end. Thank you for taking part, and all the best to you.

    What you sent is kept, as other notes on your treatment are. Who sees it: /privacy. To read it: /mydata. To erase it: /forget.

    { $there ->
        [yes] If you would like to go on, please tell { $therapist }. To turn to somebody else: { $contact }
       *[no] If you would like to go on, or to turn to somebody: { $contact }
    }
reopened-client = You and { $therapist } go on, and { $cadence ->
        [second] after every second session a few short questions come here again.
        [weekly] a few short questions come here again, about once a week at most.
       *[other] after each session a few short questions come here again.
    } You choose: a break is /pause, an end is /stop.
privacy-closed = This has come to an end: no more questions come, and what you sent is kept, as other notes on your treatment are.
privacy-not-agreed-closed =
    <b>With { $therapist }</b>
    You did not agree to take part, and nothing is asked any more. { $therapist } can tell that you did not join, and nothing else.
my-data-closed = It came to an end on { $day }.
