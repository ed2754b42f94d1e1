# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line-seen = Seen.
line-done = Seen, and noted what was done.
line-elsewhere = This is about a { -client } whom you do not look after now, so it is not shown to you any more. What waits to be seen is told to whoever does, as soon as they may read it.

# --- Which of several

which-meant = Which of these do you mean?

# --- What waits to be marked as seen

today-unseen = { $count ->
    [one] One message is waiting for you to mark it as seen.
   *[other] { $count } messages are waiting for you to mark them as seen.
}
today-open = ● { $code }: show

# --- How a session took place

modality-video-session = video session
modality-phone-session = phone session
modality-chat-session = chat session
modality-email-session = e-mail session
modality-in-person-session = session in person
button-other-time = Another time

# --- Back

button-back = Back

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
answered-how-been = How { $code } has been over the past week, apart from that: { $said }. It enters no comparison, and makes no message.
answered-otherwise = The questions were put in other words then, so the answers are not shown here.
alert-comment = Wrote: “{ $comment }”
alert-wish-therapist = Wish: { $whose ->
    [own] <b>you may bring it up.</b>
   *[colleague] <b>{ $therapist } may bring it up.</b>
}
alert-wish-client = Wish: they will bring it up themselves.
alert-wish-not-now = Wish: <b>please not now.</b> Please respect that.
alert-connection = The connection got in the way that day.
button-to-client = Everything about { $code }
button-next-unseen = ● { $count ->
    [one] One more waits
   *[other] { $count } more wait
}
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip = { $against ->
    [usual] The check-in was below { $code }'s usual range ({ $earlier } earlier).
    [within] The check-in was lower than expected, though not below the usual range ({ $earlier } earlier).
    [aside] Something in this check-in is unusual, though not its total ({ $earlier } earlier).
   *[expected] The check-in was lower than expected ({ $earlier } earlier).
}
signal-component = { $against ->
    [usual] One answer was below its usual range ({ $earlier } earlier), and fell further than the others.
   *[other] One answer was lower than expected ({ $earlier } earlier), and fell further than the others.
}
signal-slide = The last check-ins went down little by little{ $against ->
    [usual] , below { $code }'s usual range
   *[other] { "" }
} ({ $earlier } earlier).
signal-low = { $earlier ->
    [0] { $code } starts lower than most do.
   *[other] { $code }'s first check-ins are lower than those of most.
}
# How many signals like it are right, at the least; and of a first check-in.
sure-tentative = This may well be chance.
sure-new = This may well be chance: too little was known of your programme then to say more.
sure-fair = At least half of those like it are more than chance, as far as can be told.
sure-firm = At least three in four of those like it are more than chance, as far as can be told. It does not say why: the work, the contact, the connection or life outside.
sure-low = It says little as yet.
# Only whoever judged reads it.
sure-record = Of { $judged } such messages that you judged, { $right ->
    [one] one was
   *[other] { $right } were
} right in your eyes.
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
alert-closed-closing = Closed, as the work with this { -client } has ended here.
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
# The same in words, for whoever reads by text alone
chart-said = <b>What the picture shows</b>: { $about }, from 0 to 100, the earliest first.
chart-said-alone = { $day }: { $score }.
chart-said-expected = { $day }: { $score }; to be expected was { $low } to { $high }.
chart-said-this = { $said } This is what it is about.
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
    [told] , and a supervisor or a manager knows that it waits.
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

    · In one study of 84 { -clients }, tension that the therapist had recognised was not followed by a worse week. (Chen and others 2018)
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

    · Someone who agrees with everything may be holding back: most { -clients } have kept something from their therapist, often to be polite. (Blanchard and Farber 2016)
helps-video = · On video a face tells less. You can say so: “I cannot read you as well here. How is this for you?” Whether video makes it harder at all, studies leave open. (Norwood and others 2018)
helps-phone = · By phone a silence is hard to read. Ask what it means, rather than fill it. (From practice, not from a study.)
helps-chat = · In a chat, tone is easily misread. Ask how your words arrived, or offer to speak. (From practice; good alliances are usual in writing too: van Lotringen and others 2021.)
helps-email = · In an e-mail, tone is easily misread. Ask how your words arrived, or offer to speak. (From practice; good alliances are usual in writing too: van Lotringen and others 2021.)
helps-in-person = · Early in the next session there is time for it; at its end there is not. (From practice, not from a study.)
helps-connection = · The connection got in the way that day. Agree what you both do when it breaks, before it does. (From practice, not from a study.)
helps-always = It need not be the relationship: the work, the contact, the connection or life outside may be what changed.
what-was-done = What was done?
verdict-question = <i>And what the numbers suggested: was it right? Only you ever see what you say about that. Where many were chance, such messages promise you less. Once more takes it back.</i>
verdict-right = This was right
verdict-chance = It was chance
verdict-unsure = I cannot say
done-talked = We talked about it in a session
done-contacted = I got in touch in between
done-planned = Planned for the next session
done-left = Left as { $code } wished
done-nothing = Nothing was needed
done-note = Write a note
write-note = Please write it as a message now (up to { NUMBER($limit, useGrouping: 0) } characters). It is taken out of this chat once it is stored.

# --- Clients go on with another therapist for good, or theirs with another account

alert-closed-moved = Closed: the { -client } went on with another therapist, and wished that nobody reads it.
