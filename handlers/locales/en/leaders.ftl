# --- Supervisors, and who cannot be reached

waiting = A message about a { -client } of { $therapist } has been waiting since { $day }, not marked as seen.
waiting-whose =
    It is for { $reader } to see.

    Could you let them know?
waiting-unreachable =
    It is for { $reader } to see, and Telegram cannot reach { $reader } at the moment.

    Could you let them know in another way?
waiting-away =
    It is for { $reader } to see, who is away, and nobody stands in.

    Please name a stand-in, who will be told of it.
waiting-nobody-reads =
    { $therapist } is no longer connected here, so nobody is there to see it.

    Please name a stand-in, who will be told of it.
waiting-not-yours = This is for supervisors: what waits to be seen, and how long. A manager can invite one with /invite.
waiting-not-yours-manager = This is for supervisors: what waits to be seen, and how long. You can invite one with /invite.
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
waiting-line-away = { $count ->
    [one] One message for { $name }, who is away, has waited since { $day }. Please name a stand-in.
   *[other] { $count } messages for { $name }, who is away, wait, the first since { $day }. Please name a stand-in.
}
waiting-line-left = { $count ->
    [one] One message about a { -client } of { $name }, who is no longer connected, has waited since { $day }. Please name a stand-in.
   *[other] { $count } messages about { -clients } of { $name }, who is no longer connected, wait, the first since { $day }. Please name a stand-in.
}
button-read-waiting = Read: for { $name }, since { $day }
waiting-content = <i>What { $reader } is told. It goes on waiting until { $reader } has marked it as seen.</i>
waiting-over = That has been seen meanwhile. Nothing to do.

# --- Stand-ins: naming one, and what everybody is told

button-stand-in = Name a stand-in
button-other-stand-in = Somebody else, or another day
button-end-stand-in = End it now
stand-in-whom = Who is away, or has left? A colleague will see their { -clients }' answers, and messages about them, until a day that you choose. Every { -client } is told.
stand-in-nobody = No therapist is connected here yet.
stand-in-running = { $therapist } (now { $colleague })
stand-in-who = Who stands in for { $therapist }?
stand-in-no-colleague = There is no colleague who could stand in for { $therapist }: it has to be a therapist of this programme who is there, and is not a { -client } of { $therapist }.
stand-in-until = Until when does { $colleague } stand in for { $therapist }? It begins now, and every { -client } of { $therapist } is told.
stand-in-weeks = { $count ->
    [0] Until the end of this week
    [2] For two weeks
   *[other] For four weeks
}
stand-in-other-day = Until another day
stand-in-typing = Please type the last day, for example <b>{ $example }</b>. It has to be a day within a year from now.
stand-in-named = { $colleague } stands in for { $therapist } until { $day }. Both are told, and so is every { -client }.
stand-in-ended = { $colleague } does not stand in for { $therapist } any more. Both are told.

# --- Clients go on with another therapist for good, or theirs with another account

button-move = Hand { -clients } on for good
move-whose = Whose { -clients } go on with somebody else, or who has a new account? Nothing happens yet.
move-to-whom = To whom are { -clients } of { $therapist } handed on?
move-no-colleague = There is no colleague who could take over from { $therapist }: it has to be a therapist of this programme who is there, and is not a { -client } of { $therapist }.
move-question =
    From { $therapist } to { $colleague }, for good: from that moment on nothing about these { -clients } opens for { $therapist } any more.

    Each { -client } is told, and asked whether they would like to go on with { $colleague }, and whether { $colleague } may read what they said so far. Until they say yes, no questions come to them, and { $colleague } reads nothing of theirs. If a message waits that nobody has seen, supervisors, or failing that managers, learn that it does.
button-move-all = All { -clients }
button-move-some = Some, by their codes
button-move-account = { $colleague } is { $therapist }, with a new account
move-typing = Which ones? Please type their codes, as their therapist told you, with a space between them, for example <b>K7 M3</b>.
moved-on-all = Done: { -clients } of { $therapist } are handed on to { $colleague }. Each is being asked, and both therapists are told who it is about.
moved-on-some = Done: whoever of { $therapist }'s { -clients } has one of these codes is handed on to { $colleague }, and is being asked. Both therapists are told who it is about; a code that nobody has moves nobody.
account-question =
    Is { $colleague } really the same person as { $therapist }? Please make sure: everything goes along, and { $colleague } reads all of it: { -clients }, history, what waits, and what { $therapist } stands in for. Every { -client } is told.

    The account before is not connected as a therapist any more.
button-same-person = Yes, the same person
account-moved = Done: { $therapist } goes on with the new account, and everything is there. Every { -client } is told.
waiting-moved = Its { -client } is to go on with another therapist, and has not said yet whether it may be read. Nobody reads it until then. Could somebody get in touch with them in another way?
waiting-line-moved = { $count ->
    [one] One message about a { -client } of { $name }, who was handed on and has not said yet who may read it, has waited since { $day }.
   *[other] { $count } messages about { -clients } of { $name }, who were handed on and have not said yet who may read them, wait, the first since { $day }.
}

# --- A manager: who is connected, and who leaves

people-not-yours = This is for programme managers.
people-in = <b>{ $programme }</b>
people-therapist = Therapists: { $names }
people-supervisor = Supervisors: { $names }
people-manager = Managers: { $names }
people-none = nobody yet
people-clients = { -clients-upper } with a session from { $begins } to { $ends }: about { $clients }
people-clients-hidden = { -clients-upper } with a session from { $begins } to { $ends }: not told, so that nobody can be worked out. There are too few, or one therapist has too many of them.
people-clients-later = How many { -clients } have a session in a month can be read from { $day } on.
button-somebody-leaves = Somebody leaves
leaver-who = Who leaves?
leaver-nobody = Nobody is connected whom you could let go.
leaver-therapist = { $name }, therapist
leaver-supervisor = { $name }, supervisor
leaver-manager = { $name }, manager
leave-therapist =
    { $name } is about to leave { $programme } as a therapist. From that moment on nothing about any { -client } opens for them any more.

    With whom the work is over they can say themselves now, with /close. If they have { -clients } here, please let a supervisor name a stand-in or hand them on first, or do it yourself. Without that, the supervisors, or failing that the managers, are told that messages wait; { -clients } are told that nobody is there, and are asked nothing.
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

# --- A manager: figures

report-not-yours = This is for programme managers.
report-which = Which report? One can be had from a week after its period has ended, and stays as it was first given out.
report-period-of = { $period } · { $programme }
report-period-alone = { $period }
report-earlier = Earlier
report-earlier-of = Earlier · { $programme }
report-earlier-which = Which earlier report of { $programme }?
report-first-of = The first one of { $programme }
report-length =
    There is no report of { $programme } yet. How long are the periods to be that it is about?

    What you choose with the first report holds for all later ones: periods that overlap would give people away. The more people there are in one, the more can be told. So a small programme reads more in half-years or years.
report-periods-quarter = Quarters
report-periods-half = Half-years
report-periods-year = Years
report-first =
    Which one? It is the first report of { $programme }: from then on all its reports are of { $length ->
        [quarter] quarters
        [half] half-years
       *[year] years
    }.

    It stays as it is first given out. If it is to say whether remote and in person differ by next to nothing, whoever runs the bot has to declare before it is made how little that is.
report-none-yet = There is none yet. The first can be had from { $day } on, a week after its period has ended.
report-making = The report of { $period } for { $programme } is being made, and comes here by itself. That takes some seconds, and a few minutes where there are very many people.
report-given =
    The report of { $period } for { $programme }: a page to read or to print.

    { $told } of { $figures } figures are told. A star stands where there is nothing, where too few people are behind a figure, or one therapist has too many of them: so nobody can be worked out.
report-given-stars =
    The report of { $period } for { $programme }: a page to read or to print.

    No figure can be told in it. There is nothing, or too few people are behind each figure, or one therapist has too many of them. That says nothing of how good the work was.
button-workbook = As a workbook
report-workbook = The report of { $period } for { $programme } as a workbook: the same figures, for a spreadsheet.
report-too-telling = There is no report of { $period } for { $programme }. Together with those given out before it would tell too much of few people, whatever is left out.
report-failed = The report of { $period } for { $programme } could not be made. Whoever runs the bot finds the reason in its log. Please ask again then.
report-file =
    Figures of { $quarter } for { $programme }, by how sessions were held.

    A star stands where there is nothing, or where too few are behind a figure: every figure has more than ten { -clients } and at least three therapists behind it. Counts are rounded to tens. The last row is about the rows that are told above it.
report-gone = This report cannot be had. /report shows those that can.

# --- Inviting

button-invite = Invite someone

# --- A client has died, and their therapist is away or has left

button-death = A { -client } has died
death-whose = Then nothing more is to come into that { -client }'s chat. Whose { -client } was it? Nothing happens yet. Their therapist can do this too, with /close.
death-code = Which code does this { -client } have with { $therapist }? Please type it, as you were told it, for example <b>K7</b>.
death-sure =
    I ask once more, in case a code was mistaken: is it { $code }, a { -client } of { $therapist }?

    If there is somebody of this code, everything that is planned for them ends, and nothing comes into their chat any more, no farewell either. Whoever looks after them, { $therapist } or whoever stands in, reads that it was noted. It can be taken back. Whether there is somebody, I do not say.
button-death-sure = Yes, { $code } has died
button-death-mistake = That { $code } has died was a mistake
death-done = If { $therapist } has a { -client } { $code }, nothing more comes into their chat, and whoever looks after them is told. I am sorry.
death-undone = Then everything is as it was before, if somebody of this code was meant. Whoever looks after { -clients } of { $therapist } is told.

# --- The work with a client of somebody who has left is over

button-end = The work with a { -client } is over
end-whose = A { -client }'s therapist has left, and the work is over. Whose { -client } was it? Nothing happens yet. As long as a therapist is here, only they can say so, with /close.
end-nobody = Nobody who has left has { -clients } here. As long as a therapist is here, only they can say that the work with a { -client } is over, with /close.
end-code = Which code did this { -client } have with { $therapist }? Please type it, as you were told it, for example <b>K7</b>.
end-how = { $code }, a { -client } of { $therapist }: how did the work end? The { -client } never reads that here. Nothing happens yet.
end-word =
    <b>{ $code }, a { -client } of { $therapist }: { $way }</b>

    If there is somebody of this code, all that is planned for them ends, nothing more is asked, and whoever stands in is told. What was sent is kept. Shall they read a word of thanks, if it can reach them? It says that no more questions come, and whom they can turn to. Whether there is somebody, I do not say.
button-end-mistake = That was a mistake
end-done = If { $therapist } had a { -client } { $code } with whom it was not over, it is now. It can be taken back here as long as this is shown.
end-undone = Then it is as before, if somebody of the code { $code } was meant. Who had read the thanks is told so; a plan does not come back by itself.
end-noted = A supervisor or a manager has noted that the work with { $code } is over.
end-taken-back = A supervisor or a manager had noted that the work with { $code } is over, and that was a mistake.
