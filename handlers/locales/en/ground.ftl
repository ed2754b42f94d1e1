# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- What is too much for one message; what of many cannot be shown

left-out = <i>Something is missing here: it is damaged on our side, and cannot be shown. Please tell whoever runs this bot.</i>
page-of = Page { $page } of { $pages }
page-of-read-on = Page { $page } of { $pages }. Please read on to the end.
button-page-before = Page before
button-page-after = Next page

# --- The work is over

closed = Closed.

# --- The answers

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
how-been-1 = Very badly
how-been-2 = Rather badly
how-been-3 = So-so
how-been-4 = Rather well
how-been-5 = Very well
rather-not-said = Rather not say

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat

bot-in-short = For people who were given a link to it.
bot-description = Hello. This bot is for people who were given a link to it. If you have one that was not used yet, please open it. If you take part already, /help says what you can do.
command-help = What this is, and what you can do here
command-talk = Say something about a session
command-pause = Take a break
command-stop = Take part no more
command-quiet = When nothing should come from here
command-zone = Your time zone
command-language = The language I write in
command-privacy = Who sees what
command-mydata = See what is kept about you
command-forget = Have what is kept about you deleted
command-session = Report a session
command-plan = Sessions that you hold every week
command-calendar = Your calendar reports sessions
command-rooms = Video rooms that report sessions
command-clients = Your { -clients }
command-close = The work with a { -client } has ended
command-today = What waits for you today
command-digest = Your week in one message
command-handover = Hand { -clients } over to a colleague
command-away = When you are away, and who stands in
command-invite = Invite someone
command-waiting = What waits, and how long
command-people = Who is connected
command-report = Figures about the programme

# --- Help, and whatever else a chat can throw

nobody-watches = Nobody watches this chat. { $signpost }
nobody-watches-here = Nobody watches this chat. In danger now? Please call the emergency number where you are.
button-contacts = ☎ Contacts
signposts =
    Nobody watches this chat. { $signpost }

    To turn to someone: { $contact }

# How days are written: CLDR's letters for the weekday (EEEE), the day of the month (d), the month (MMMM) and the year (y).
# `day`: the number of the day, where a first of the month is written otherwise.
date-pattern = { $day ->
   *[other] d MMMM
}
date-pattern-year = { $day ->
   *[other] d MMMM y
}
date-pattern-weekday = { $day ->
   *[other] EEEE d MMMM
}
date-pattern-weekday-year = { $day ->
   *[other] EEEE d MMMM y
}

# --- Values beside each other, in a row of any length; a day and the time of day on it

two-values = { $one }, { $other }
two-parts = { $one }; { $other }
two-names = { $one } · { $other }
moment = { $day }, { $time }

# --- For whoever reads without buttons: what a sign on a button says; and the words that answer, whichever button it is

by-text-chosen = { $label }, chosen
by-text-change = Change answer { $label }
by-text-unseen = { $label }, not seen yet
by-text-open = { $label }, still open
typed-yes = yes, y
typed-no = no, n
typed-back = back
typed-send = send
typed-next = next
command-text = Everything in words, for use without buttons
