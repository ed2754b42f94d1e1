# --- Staff, once they have joined

joined-manager =
    You are connected as manager of { $programme }.

    Invite the therapists, and a supervisor who learns when a message about a { -client } waits to be marked as seen.

    What is recorded about you, and who could read it: /privacy.
joined-therapist =
    You are connected to { $programme }.

    Invite a { -client }, and after each session tell me that it took place; or let a weekly plan, a video room or your calendar tell me (/help says how). I ask your { -client } a few questions, and write to you when there is something to know. Otherwise I am quiet.

    { $hours } (/quiet changes that). What you have not marked as seen I come back to on working days, and on the second of them a supervisor learns that it waits, or failing that a manager, where one is connected.

    Nobody is ranked. What is recorded about you, and who could read it: /privacy.
joined-supervisor =
    You are connected to { $programme }.

    When a message about a { -client } is not marked as seen for two working days, or cannot be brought to anybody, I tell you that it waits and for whom. /waiting shows at any time what waits. When a therapist is away, you can name a stand-in there.

    What is recorded about you, and who could read it: /privacy.

# --- A consent that is to be given anew

button-consent-again = Read what has changed ({ $therapist })

# --- A check-in that the client starts

button-talk = Say how a session felt
button-go-on-about = Go on with { $day }

# --- Who can be reached again, or not

client-reachable = For a while Telegram could not reach { $code }; now it can.
client-unreachable =
    Telegram cannot reach { $code } any more: the chat with this bot may have been blocked, or the account closed. So no questions reach them.

    It need not mean anything about you. When they come back, everything goes on.

# --- Supervisors' and managers' buttons under /help

button-waiting = What waits
button-people = Who is connected
button-figures = Figures

# --- Help, and whatever else a chat can throw

help-manager = You are connected as a programme manager. /invite makes a link for a therapist, a supervisor or another manager, /people shows who is connected, /report gives figures. For your hours /quiet and /zone. What is recorded about you: /privacy.
help-supervisor = You are connected as a supervisor: you hear from me when a message about a { -client } is not marked as seen. /waiting shows what waits, and who is away; there you can also name a stand-in. For your hours /quiet and /zone. What is recorded about you: /privacy.
help-therapist =
    You are connected as a therapist. /session reports a session; whom you meet every week can stand in /plan, or their video room in /rooms, and then their sessions report themselves; or your own calendar can tell, with /calendar. I write to you when there is something to know about a { -client }; otherwise I am quiet.

    Everybody at a glance: /clients. One of them: /client and the code. The day: /today. Your week in one message: /digest.

    When you are away: /away. To hand { -clients } over to a colleague: /handover. When the work with a { -client } has ended: /close. To invite a { -client }: /invite. For your hours /quiet and /zone. What is recorded about you: /privacy.
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
help-closed =
    This has come to an end: no questions about your sessions with { $therapist } come from here.{ $there ->
        [yes] { " " }If you would like to go on, please tell { $therapist }.
       *[no] { " " }If you would like to go on, please turn to: { $contact }
    }

    What is kept about you, and who sees it: /privacy. To read it yourself: /mydata. To erase it: /forget. To make sure that nothing begins again: /stop.
help-stranger = Hello. This bot is for people who were given a link to it. If you have one that was not used yet, please open it. Otherwise please ask whoever told you of this bot.
nobody-reads =
    Nobody reads what is written here, so I have not kept it. /help says what I can do.
way-to-add = If you would like to add it to what you have just sent, please tap <b>Write something</b>, and then send it once more.
way-to-add-once-sent = Once you have sent your answers, you can add something in your own words.
only-words =
    I can take only words that you type here yourself, so I have not kept this. Please type them.
too-many =
    That was more at once than I can answer, so some of it has no answer. Please wait a moment, then ask again for what is missing.
unknown-command = I do not know that command. /help says what I can do.
old-button = That button is from earlier and no longer does anything.
stale = Your message took more than two days to get here, so I have left everything as it is. Please try again.
went-wrong = Something went wrong on our side, and your last tap or message could not be taken. It is kept safe and will be looked at. You need not do anything.
went-wrong-showing = Something went wrong on our side, and what you asked for cannot be shown now. You need not do anything; you can try again later.

# --- What was typed in place of a tap

by-text-no-number = There is no such number to choose now, so I have not taken it. To answer an earlier message of mine, please reply to that very message. /help says what I can do.
by-text-taken = That was taken already. What comes next is on its way.
by-text-which = Which of these do you mean?
by-text-earlier = My last message asks nothing. Do you mean this, of an earlier one?
by-text-or-words = Do you mean one of these, or is it what you want to say?
button-as-typed = It is what I want to say
button-by-number = Number { $number } of an earlier message
