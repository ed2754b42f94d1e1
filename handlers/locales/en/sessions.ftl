# --- Sessions

session-nobody = No { -client } is connected to you yet. With /invite you can invite one.
session-who = A session with whom?
session-many = <i>/session and a code, for example /session { $code }, goes straight there.</i>
button-as-planned = { $code } at { $time }, { $modality }: it is over
session-how = How did you meet { $code }?
modality-video = Video
modality-phone = Phone
modality-chat = Chat
modality-email = E-mail
modality-in-person = In person
session-when = When did the { $modality } with { $code } end?
session-ago = { $minutes ->
    [0] Just now
    [60] An hour ago
   *[other] { $minutes } minutes ago
}
session-time =
    Please type when it ended ({ $zone } time), for example <b>{ $example }</b> or <b>yesterday { $example }</b>.
session-time-again =
    I could not read that as a time in the last { $days } days. For example <b>{ $example }</b>, <b>yesterday { $example }</b>, <b>{ $weekday } { $example }</b> or <b>{ $iso } { $example }</b>.
session-reported = Noted: { $modality } with { $code }, { $day }, ended { $time }. I will ask { $code } about it.
session-reported-asking = Noted: { $modality } with { $code }, { $day }, ended { $time }. What { -clients } agree to here has changed, and { $code } has not said yes to it yet. If they do in time, I will ask about it.
session-reported-pause = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } was taking a break from the questions then, so I will not ask about this one.
session-reported-cadence = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } is not asked after every session, and not after this one.
session-reported-no = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } is not asked about this one.
session-reported-told = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } has told of it already and was asked then, so I will not ask again.
session-reported-asked = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } has been asked about it.
session-reported-not-asked = Noted: { $modality } with { $code }, { $day }, ended { $time }. { $code } is not asked about it any more.
session-reported-unreached = Noted: { $modality } with { $code }, { $day }, ended { $time }. Telegram cannot reach { $code } at the moment: the question waits for a while, in case they come back.
session-undo-late = It can no longer be taken back.
session-withdrawn-out = Taken back: { $modality } with { $code }, { $day }, ended { $time }. { $code } had been asked already; the question goes from their chat.
session-withdrawn = Taken back: { $modality } with { $code }, { $day }, ended { $time }. { $code } will not be asked.
button-undo = Undo

# --- How often

cadence =
    { $cadence ->
        [second] { $code } is asked after every second session.
        [weekly] { $code } is asked about once a week at most, however often you meet.
       *[other] { $code } is asked after each session.
    } Please change it only when the two of you have talked about it: a { -client } who takes part is told. What is on its way already still comes.
button-cadence-each = After each session
button-cadence-second = After every second session
button-cadence-weekly = Once a week at most
cadence-for-client =
    { $cadence ->
        [second] From now on you are asked after every second session with { $therapist }.
        [weekly] From now on you are asked about your sessions with { $therapist } about once a week at most, however often you meet.
       *[other] From now on you are asked after each session with { $therapist }.
    } If that is too often or too seldom, please tell them. A break (/pause) or an end (/stop) is yours to choose at any time.

# --- The plan

plan-none = You have no plan yet. { -clients-upper } whom you meet every week can stand here: then those sessions report themselves, and you need not tell me of each.
plan-list = <b>Your plan</b>
plan-line = { $code }: { $weekday } { $time }, { $minutes } minutes, { $modality }, { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
}
plan-many = <i>/plan and a code, for example /plan { $code }, goes straight there.</i>
plan-button = { $code }, { $weekday } { $time }
plan-whom = With whom do you meet every week?
plan-weekday = On which day do you meet { $code } the next time?
plan-time = When does it begin ({ $zone } time)? For example <b>16:30</b>.
plan-time-again = I could not read that as a time of day. For example <b>16:30</b> or <b>4:30 pm</b>.
plan-draft = { $code }: { $weekday } { $time }, { $minutes } minutes, { $modality }, { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
}. Tap what is different.
plan-minutes = { $minutes } minutes
plan-weeks = { $weeks ->
    [1] Every week
   *[other] Every { $weeks } weeks
}
plan-modality = { $modality }
plan-new = Noted. { $cadence ->
    [second] When such a session has ended, it is noted by itself, and after every second one I ask { $code } about it.
    [weekly] When such a session has ended, it is noted by itself, and about once a week at most I ask { $code } about one.
   *[other] When such a session has ended, I ask { $code } about it.
} Please skip here what does not take place.
plan-over = No longer planned: { $code }, { $weekday } { $time }.
plan-ahead = Next:
plan-next = · { $moment }
plan-next-moved = · { $moment } (moved)
plan-next-off = { $how ->
    [booking] · Not counted, as its booking was cancelled: { $moment }
   *[calendar] · Not counted, as it is gone from the calendar: { $moment }
}
plan-still-there = Still in the calendar, where it counts all the same: { $days }. If you do not meet then, it has to go from there, too.
plan-left-out = Left out while { $whose ->
    [own] you are away
   *[colleague] { $colleague } is away
 }: { $days }
button-plan-new = Add one
button-plan-save = Save
button-plan-end = End this plan
button-plan-skip = Skip { $day }
button-plan-move = Move { $day }
button-plan-keep = { $day } takes place after all
meeting-time = When does it begin instead ({ $zone } time)? For example <b>{ $example }</b>.
meeting-time-again = I could not read that as a time in the next { $days } days. For example <b>{ $example }</b>.

# --- Rooms

platform-bigbluebutton = BigBlueButton
platform-jitsi = Jitsi
platform-nextcloud = Nextcloud Talk
platform-zoom = Zoom
platform-calcom = Cal.com
platform-signed = Another program
room-none = No room is tied to a { -client } yet. Where you always meet a { -client } in the same video room, or they always book by the same link, you can tie it to them here: then those sessions report themselves.
room-no-platform = No video platform is connected to this bot yet. Whoever runs it can do that; then you can tie a room to a { -client } here. Until then there are /session, /plan and /calendar.
room-list = <b>Your rooms</b>
room-stand-in = For whom you stand in, their own therapist ties a room: yours would stay that { -client }'s afterwards. For sessions with them there are /session and /plan.
room-line = { $code }: { $platform }, since { $day }{ $tells ->
        [yes] { "" }
       *[no] . Not connected now, so it does not tell: please use /session
    }
room-button = { $code }, { $platform }, { $day }
room-whom = Whose room is it?
room-platform = Where is the room?
room-link-bigbluebutton = Please paste the <b>meeting ID</b> of the room in which you meet { $code }. It is not the link: whoever runs the BigBlueButton server can tell you.
room-link-jitsi = Please paste the link of the room in which you meet { $code }.
room-link-nextcloud = Please paste the link of the conversation in which you call { $code }.
room-link-zoom = Please paste the link, or the meeting ID, of the meeting in which you meet { $code }.
room-link-calcom = Please paste the link by which { $code } books: the one of an event type that is theirs alone.
room-link-signed = Please type what the other program calls the room, or the series of sessions, of { $code }.
room-link-end = It has to be one { -client }'s alone: where several meet you in the same room, I cannot tell who was there. What you paste is taken out of this chat, and is not kept in a form that can be read.
room-again-bigbluebutton = I could not read a meeting ID in that. It is one word without spaces, and no link. Please paste it again, or tap /rooms to leave it.
room-again-jitsi = I could not read one room in that. Please paste the link again, such as <b>https://meet.example.org/a-room</b>, or tap /rooms to leave it.
room-again-nextcloud = I could not read a conversation in that. Its link looks like <b>https://cloud.example.org/call/abcd1234</b>. Please paste it again, or tap /rooms to leave it.
room-again-zoom = I could not read a meeting ID in that: nine to eleven digits, alone or in a link with <b>/j/</b> in it. A personal link with a name in it does not say it. Please paste it again, or tap /rooms to leave it.
room-again-calcom = I could not read a booking link in that. It looks like <b>https://cal.com/you/weekly</b>; private links and those of teams cannot be tied. Please paste it again, or tap /rooms to leave it.
room-again-signed = I could not read that. It is one word without spaces, as the other program writes it. Please type it again, or tap /rooms to leave it.
room-taken = This room is another { -client }'s already, so it was not tied to { $code }. Where several { -clients } use one room I cannot tell who was there: /plan or /session says it then.
room-new = Tied. { $kind ->
    [booked] When a meeting that is booked there from now on has ended,
   *[other] When a meeting there has ended from now on,
} { $cadence ->
    [second] it is noted by itself, and after every second session I ask { $code } about it.
    [weekly] it is noted by itself, and about once a week at most I ask { $code } about one.
   *[other] it is noted by itself, and I ask { $code } about it.
} { $kind ->
    [booked] What is cancelled in time is not asked about.
   *[other] What is shorter than five minutes does not count.
}
button-room-new = Tie a room
button-room-remove = Give this room up
button-room-list = All rooms

# --- The calendar

calendar-none = No calendar is connected. If you write a { -client }'s code into the title of an event, such as <b>K7</b>, your calendar can tell me when a session has ended, and you need not. I read it about every { $unit ->
    [seconds] { $count ->
        [one] second
       *[other] { $count } seconds
    }
   *[minutes] { $count ->
        [one] minute
       *[other] { $count } minutes
    }
} and look for your { -clients }' codes in it. I keep when a session was, or is to be in the next two weeks, and no title, no place and no name.
calendar-gone = Your calendar is disconnected, and its address is forgotten here. The sessions that it told of stay.
calendar-reading = { $new ->
    [yes] Your calendar is noted, and I am reading it for the first time.
   *[no] I am reading your calendar.
} What I find comes here in a moment.
calendar-well = { $again ->
    [yes] I can read your calendar again. What ended meanwhile is noted now, if it is not too long ago to ask about.
   *[no] Your calendar is connected.
} I read it last on { $day } at { $time }.
calendar-failing = { $kind ->
    [never] I could not read your calendar yet.
    [no_codes] Since { $day }, { $time } no event in your calendar holds the code of a { -client }.
   *[since] I have not been able to read your calendar since { $day }, { $time }.
}
calendar-failing-end = { $kind ->
    [no_codes] I go on looking, and tell you when there is one.
   *[other] I go on trying, and tell you when I can read it.
} Nothing is noted from it meanwhile, and nothing is taken back; with /session you can tell me of a session yourself.
calendar-why-no-codes = Perhaps its titles are hidden now, so that it only shows when you are busy: then please share it with its titles again. If you took them out yourself, all is well.
calendar-not-connected = Your calendar is not connected, and I have forgotten its address.
calendar-why-not-an-address = The address leads on to something that is no secure address: it has to begin with https.
calendar-why-not-public = The address leads into an inner network. I read only calendars that can be reached from the whole internet.
calendar-why-no-connection = Its server could not be reached.
calendar-why-too-slow = Its server took too long to answer.
calendar-why-too-large = It is larger than 5 MB. A calendar of its own, for your sessions alone, stays small.
calendar-why-too-many-redirects = Its server sends me from one address to the next.
calendar-why-refused = Its server does not let me read it. Perhaps the address was changed, or sharing was switched off.
calendar-why-gone = There is no calendar at this address. Perhaps it was changed, or sharing was switched off.
calendar-why-not-given = Its server has a problem of its own.
calendar-why-unreadable = What is there is not a calendar that I can read. Often there are two addresses, one to look at and one for other programs: I need the second, which mostly ends in <b>.ics</b>.
calendar-address =
    Please paste the secret address of your calendar. It begins with <b>https://</b> or <b>webcal://</b>.

    <b>Google</b>: on a computer, Settings, your calendar, <i>Secret address in iCal format</i>.
    <b>Outlook</b>: on the web, Settings, Calendar, Shared calendars, <i>Publish a calendar</i>, then the ICS link.
    <b>Nextcloud</b>: Edit and share calendar, <i>Share link</i>, then copy the subscription link.
    <b>Apple</b>: iCloud calendar, share, <i>Public calendar</i>, then copy the link.

    Whoever has this address can read your calendar. So I take your message out of this chat, and keep the address encrypted.
calendar-again-other = I could not read an address in that. It begins with <b>https://</b> or <b>webcal://</b>. Please paste it again, or tap /calendar to leave it.
calendar-again-several = There were several addresses in that. Please paste the one of your calendar alone, or tap /calendar to leave it.
calendar-again-http = This address begins with <b>http://</b>, so anybody on the way could read your calendar. Please paste one that begins with <b>https://</b>, or tap /calendar to leave it.
calendar-again-password = There is a name or a password in this address, before an @. Please paste the secret address that your calendar gives out for other programs, or tap /calendar to leave it.
calendar-found = I have read your calendar. Events with the codes of your { -clients }, in the last two weeks and in the next two:
calendar-found-none = I have read your calendar, and found no event with the code of one of your { -clients } in the last two weeks or in the next two. A code stands as a word of its own in the title, such as <b>K7</b>. All-day events do not count.
calendar-line = { $code }: { $before } and { $ahead }
calendar-without = No event: { $codes }
calendar-unread = An event is written in a way that I cannot read: { $codes }. Please tell me of those sessions with /session.
calendar-end = When one that is to come has ended, it is noted as a session, and the { -client } is asked about it as often as is set for them. What you cancel or delete there before the question has gone out is not asked about, also where it stands in your /plan, as long as some event with a code is left in the calendar.
button-calendar-connect = Connect a calendar
button-calendar-other = Another address
button-calendar-look = What is in it now?
button-calendar-disconnect = Disconnect it

# --- How the therapist saw it

button-own-view-now = How you saw it
