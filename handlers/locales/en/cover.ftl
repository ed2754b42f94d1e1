# --- From when until when

days-when =
    From when until when? Please type it, for example <b>{ $first } - { $last }</b>, <b>next week</b> or <b>until Friday</b> ({ $zone } time; whole days). Or tap when it begins.
button-days-now = Now
button-days-tomorrow = Tomorrow
button-days-monday = { $day }
days-again = I could not read that as days from today on. For example <b>{ $first } - { $last }</b>, <b>Monday to Friday</b>, <b>for two weeks</b> or <b>tomorrow</b>.
days-until = From { $first }: until when? The day you name is the last one. You can also type it, for example <b>{ $example }</b> or <b>for 10 days</b>.
button-days-until = { $day }
days-last-again = I could not read that as a day from { $first } on. For example <b>{ $example }</b> or <b>for two weeks</b>.
button-other-days = Other days
button-other-last-day = Another last day
button-right = Yes, that is right

# --- A therapist is away

away-none = You have not said that you are going to be away.
away-list = <b>When you are away</b>
away-line = · { $span }
button-away-new = Another time away
away-past = Those days are past by now.
away-who = You are away: { $days }. Who stands in? They are told, and can say that they cannot.
away-no-colleague = You are away: { $days }. There is no colleague here who could stand in; a supervisor, or failing that a manager, is told.
away-too = { $colleague } (away too in part)
button-away-rule = Whoever has the fewest { -clients } then
button-away-nobody = I do not know yet
button-away-alone = Go on all the same
button-away-else = Somebody else
away-draft = You are away: { $days }, whole days by the clock in { $zone }{ $today ->
    [yes] ; today begins now
   *[no] { "" }
}.
away-joined = You have said that you are away { $spans }. It becomes one time away, from the first day to the last.
away-draft-who = { $colleague } stands in then, sees your { -clients }' answers, and is told what is new. Your { -clients } are told when it begins, and your supervisor can see it.
away-draft-rule = When it begins, the colleague with the fewest { -clients } who is there stands in. If there is none, a supervisor, or failing that a manager, is told. Your { -clients } are told once somebody stands in.
away-draft-nobody = Nobody stands in so far. A supervisor, or failing that a manager, is told, and can name somebody. Your { -clients } are told once somebody stands in.
away-left-out = { $count ->
    [one] One session of your plans in that time is left out. If it takes place, keep it under /plan.
   *[other] { $count } sessions of your plans in that time are left out. What takes place all the same you can keep under /plan.
}
away-meets = { $count ->
    [one] One session of your plans in that time takes place all the same, and is reported by itself.
   *[other] { $count } sessions of your plans in that time take place all the same, and are reported by themselves.
}
away-ahead = You are going to be away: { $span }, by the clock in { $zone }.
away-now = You are away: { $span }, by the clock in { $zone }.
away-was = You were away: { $span }.
away-called-off = Called off: you are not away then.
away-chosen = { $colleague } is to stand in, and is told.
away-covered = What is new about your { -clients } goes to { $colleague }.
away-covered-then = { $colleague } stands in for you until { $day }, and so then too.
away-covered-part = { $colleague } stands in for you until { $day }.
away-after-rule = After that the colleague with the fewest { -clients } who is there stands in. If there is none, a supervisor, or failing that a manager, is told.
away-after-nobody = After that nobody stands in so far. A supervisor, or failing that a manager, is told, and can name somebody.
away-uncovered-own = Nobody stands in. What is new comes to you, and supervisors, or failing that managers, learn that it waits.
away-uncovered-too = At present nobody of those who stand in is there. Supervisors, or failing that managers, learn that what is new waits.
away-who-else = Who stands in instead?
away-nobody-else = There is no colleague here who could stand in.
button-away-off = Call it off
button-away-back = I am back
button-away-meets = My sessions take place all the same
button-away-rest = My sessions do not take place
away-over = Your time away is over.

# --- Who is to stand in

to-stand-in = You are to stand in for { $therapist } ({ $programme }): { $span }. Until it begins nothing changes; then you hear from me again, and their { -clients } are told.
to-stand-in-already = You are to stand in for { $therapist } ({ $programme }): { $span }. You do so already, until { $day }: nothing changes when it begins. If it cannot be you, please tell a supervisor, or failing that a manager; they can name somebody else.
to-stand-in-besides = You stand in for { $therapist } ({ $programme }) until { $day }. Besides, you are to do so: { $span }. When that begins you hear from me again, and their { -clients } are told.
to-stand-in-not = You need not stand in for { $therapist } ({ $programme }) then. Nothing to do.
to-stand-in-still = You need not stand in for { $therapist } ({ $programme }) on account of that time away.
button-cannot-stand-in = I cannot, then

# --- For supervisors

away-leader-head = <b>Away</b>
away-leader-line = · { $therapist }: { $span } ({ $colleague } stands in)
away-leader-line-nobody = · { $therapist }: { $span } (nobody stands in)
away-leader-line-until = · { $therapist }: { $span } ({ $colleague } stands in, until { $day })
away-leader-line-part = · { $therapist }: { $span } ({ $colleague } stands in until { $day }, then nobody)
away-leader-line-away-too = · { $therapist }: { $span } ({ $colleague } stands in until { $day }, and is not there either)
away-leader-stand-ins = <b>Standing in</b>
away-leader-stand-in = · { $colleague } for { $therapist }, until { $day }
away-leader-ahead = { $therapist } is going to be away: { $span }. Nobody is to stand in so far.
away-leader-ahead-but = { $therapist } is going to be away: { $span }. { $colleague } stands in until { $day }; after that nobody is to, so far.
away-leader-now = { $therapist } is away until { $ends }, and nobody stands in: what is new about their { -clients } may wait.
away-leader-now-but = { $therapist } is away until { $ends }. { $colleague } stands in until { $day }, but is not there either: what is new about their { -clients } may wait.
away-leader-who = Who stands in? They are told.
button-away-leader-who = Who stands in for { $therapist }?
away-leader-nobody = There is no colleague here who could. Please see to it in another way that somebody is there for their { -clients }.
away-leader-covered = { $therapist } is away: { $span }. { $colleague } stands in. Nothing to do.
away-leader-over = { $therapist } is not away, or is back. Nothing to do.

# --- A therapist hands clients over

handover-whose = Whom do you hand over to a colleague, for good or for a while? Nothing happens yet.
handover-nobody = You have no { -client } here who could be handed over.
handover-all = { $count ->
    [one] your { -client }
   *[other] your { $count } { -clients }
}
button-handover-all = { $count ->
    [one] My { -client }
   *[other] All of my { $count } { -clients }
}
handover-to = To whom do you hand over { $whose }?
handover-no-colleague = There is no colleague here to whom { $whose } could be handed over.
handover-how = Shall { $whose } go over to { $colleague } for good, or for a while?
handover-how-not = For a while it cannot be { $colleague } at present: you look after their { -clients }, they are away with nobody standing in, or the { -client } does not take part.
button-handover-good = For good
button-handover-while = For a while
handover-question =
    From you to { $colleague }, for good: { $whose }. From that moment on nothing of theirs opens for you any more, and what you planned with them ends.

    { $count ->
        [one] Your { -client }
       *[other] Each
    } is told, and asked whether they would like to go on with { $colleague }, and whether { $colleague } may read what they said so far. Until they say yes, no questions come to them, and { $colleague } reads nothing of theirs.
handover-unseen = { $count ->
    [one] One message about them is not marked as seen. Please look at it first (/today): from then on it waits until it is said who may read it, and supervisors learn that it does.
   *[other] { $count } messages about them are not marked as seen. Please look at them first (/today): from then on they wait until it is said who may read them, and supervisors learn that they do.
}
button-handover-yes = Yes, hand over for good
handed-over = Handed over to { $colleague }: { $codes }. { $count ->
    [one] They are
   *[other] Each is
} being asked whether they would like that, and { $colleague } is told.
button-handover-running = { $code } (now { $colleague })
handover-draft =
    From now on until { $day } { $colleague } looks after { $code }: sees the answers, earlier ones too, and is told what is new. You still see everything, but nothing about { $code } comes to you by itself.

    Plans, rooms and your calendar go on telling of sessions. { $code } and { $colleague } are told.
handover-draft-later =
    From { $first } until { $day } { $colleague } looks after { $code }: sees the answers, earlier ones too, and is told what is new. You still see everything, but nothing about { $code } comes to you by itself then.

    Plans, rooms and your calendar go on telling of sessions. { $colleague } is told now, and { $code } when it begins.
handover-to-come = From { $first } until { $day } { $colleague } is going to look after { $code }, and knows that. Until it begins nothing changes; { $code } is told then.
handover-off = { $code } is not handed over to { $colleague } after all. What is new about { $code } goes on coming to you, or to who stands in for you.
button-handover-to-come = { $code } ({ $day }: { $colleague })
handed-to-come = { $therapist } ({ $programme }) is going to hand a { -client } over to you, from { $first } until { $day }: { $code }. Then messages about this { -client } come to you, you read what was sent, and you can report sessions. Until it begins you see nothing of it. If it cannot be you, please say so.
handed-to-come-seen = { $therapist } ({ $programme }) is going to hand a { -client } over to you, from { $first } until { $day }: { $code }. You look after this { -client } already, as you stand in; from then on also without that. If it cannot be you, please say so.
handed-off = { $code } is not handed over to you after all. Nothing for you to do.
handed-off-still = { $code } is not handed over to you after all.
handover-runs = { $colleague } looks after { $code } until { $day }, and is told what is new. You still see everything. Plans, rooms and your calendar go on telling of sessions.
handover-leads-back = Until { $day } { $colleague } looks after { $code }. At present somebody stands in for { $colleague }, and that leads back to you: so { $code } is yours meanwhile, and what is new comes to you, or to who stands in for you. Until that ends, { $colleague } sees nothing of { $code }.
handover-back = { $colleague } does not look after { $code } any more. What is new about { $code } comes to you, or to who stands in for you.
handover-back-still = { $code } is not handed over to { $colleague } for a while any more. But { $colleague } stands in, and so goes on looking after { $code }.
button-handover-else = Somebody else, another day or for good
button-end-handover = End it now
button-give-back = Give { $code } back now
handed-to-me = { $therapist } ({ $programme }) has handed a { -client } over to you until { $day }: { $code }. Messages about this { -client } come to you, you read what was sent, and you can report sessions. The { -client } is told. If it cannot be you, give this { -client } back; it ends at once.
handed-rests = { $code } is handed over to you until { $day }, but does not take part at present: nothing is asked, and nothing new comes. If it cannot be you, give this { -client } back; it ends at once.
handed-leads-back = Until { $day } you look after { $code }. At present somebody stands in for you, and that leads back to { $therapist }: until it ends, messages about { $code } go there, and you see nothing of it.
handover-still = { $code } is not handed over to you for a while any more. You go on looking after this { -client } all the same.
handover-gone-back = You do not look after { $code } any more, and see nothing of it from now on. Thank you.
handover-gone-back-now = You do not look after { $code } at present, and see nothing of it.
