# --- The check-in: before the questions

check-in-first =
    Something short about { $day } is ready, when it suits you.
button-begin = Begin
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
check-in-moved = This goes on in another message here.
check-in-withdrawn = This one is not needed after all. Nothing to do.

# --- The check-in: the questions

check-in-frank = <i>A word from { $programme }, just this once: you and { $therapist } have met a few times by now. What suits you, what does not, and what you would like to be different: all of it is welcome, here and when you meet. It is your treatment.</i>
check-in-place = { $number } of { $of } · about { $day }, only that time
check-in-place-before = { $number } of { $of } · before we come to { $day }
check-in-place-apart = { $number } of { $of } · about you, apart from { $day }
check-in-with = { " " }· { $therapist }
item-goals = Did you two want the same thing for you?
item-tasks = Did what you did together seem useful to you?
item-tension = Was something not right between you and { $therapist }?
item-how-been = How have you been over the past week?
item-came-up-tension = Last time something was not right. Did it come up?
item-came-up-words = Last time you added something in your own words. Did it come up?
item-came-up-wish = Last time you said that { $therapist } may bring it up. Did it come up?
button-rather-not = Rather not say
check-in-look = <b>A last look.</b> Is this what you want to say?
check-in-look-end-there = { $therapist } can see this once you send it. What is not sent is not read.
check-in-look-end-unreached = Once you send it, it waits for { $therapist }, whom Telegram cannot reach at the moment. What is not sent is not read.
check-in-look-end-away = { $therapist } is away at the moment, and nobody stands in so far: once you send it, it may wait until { $therapist } is back. What is not sent is not read.
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
thanks-frank-away =
    Thank you for being frank; that is what these questions are for. { $therapist } is away at the moment, so it may be a while before it is seen.

    Rather talk to someone else? { $contact }
thanks-frank-nobody =
    Thank you for being frank; that is what these questions are for. { $therapist } is no longer connected here, and nobody stands in: at the moment nobody reads it.

    To talk to someone: { $contact }
hard-week-there = It sounds like a hard week. { $therapist } can read that beside your answers. No message goes out for it alone; one does if you write something, or say that it may be brought up. Nobody watches this chat. { $signpost }
hard-week-unreached = It sounds like a hard week. Telegram cannot reach { $therapist } at the moment, so it may be a while before { $therapist } reads that. Nobody watches this chat. { $signpost }
hard-week-away = It sounds like a hard week. { $therapist } is away at the moment, so it may be a while before { $therapist } reads that. Nobody watches this chat. { $signpost }
hard-week-nobody = It sounds like a hard week. At the moment nobody here reads that. Nobody watches this chat. { $signpost }
comment-question = Would you like to add something in your own words? { $readers }
comment-readers = ({ $readers })
comment-read-by-stand-in = Until { $day } { $colleague } stands in and reads it.
comment-read-by-supervisor = A supervisor can read it, too.
button-write = Write something
button-nothing-to-add = Nothing to add
button-add = Add something
comment-now =
    Please write it as a message now. It is taken out of this chat once it is stored. { $readers }

    Nobody watches this chat. { $signpost }
comment-got = Got it, thank you. It goes from this chat now. If there is more, simply write on.
button-as-it-is = As it is
wish-question = Shall this be talked about?
wish-therapist = My therapist may bring it up
wish-client = I will bring it up
wish-not-now = Please not now
