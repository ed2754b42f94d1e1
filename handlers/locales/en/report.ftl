# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = { $low } to { $high }
report-interval-low = { $column }, from
report-interval-high = { $column }, up to

# --- The page

report-title = How it went: { $programme }, { $period }
report-period = From { $begins } to { $ends }.
report-made = Made on { $made }, and kept as it is: it says the same whenever it is given out.
report-instrument = Alliance was asked with { $instrument ->
        [own] the questions that come with this program
       *[other] the questionnaire { $name }
    }, version { $version }.
report-star-said = not told
report-star-about = A star (*) stands where a figure is not told: there is nothing, or too few people are behind it, or one therapist has too many of them. All three look the same, so that nobody can be worked out.
report-nothing-told = For this period no figure can be told. There is nothing, or too few people are behind each figure, or one therapist has too many of them. That says nothing of how good the work was.
report-no-rows = There is nothing to show here for this period.
report-interval-about = What stands in brackets is an interval: if nothing else is wrong, it holds the true value in 95 of 100 such reports. The noise that protects people is in it.
report-published-about = What stands in brackets is the interval as it was published, for 95 of 100.
report-published-columns-about = From and up to are the ends of the interval as it was published, for 95 of 100.
report-interval-columns-about = From and up to are the ends of an interval: if nothing else is wrong, it holds the true value in 95 of 100 such reports. The noise that protects people is in it.
report-counts-about = Counts are to the nearest ten and off on purpose, so parts need not add up, and can come out larger than the whole: people by eight at most, sessions, check-ins and alerts mostly by no more than twenty.
report-wide-about = Where the two ends of an interval are 50 apart or more (1 or more for a correlation), next to nothing is known: please do not build on the figure between them.
report-contents = What is in it
report-in-unit = { $column } ({ $unit })
report-columns = What the columns are
report-settings = What the figures rest on
report-chart = { $table }: { $column }
report-chart-about = { $rows }. The table that follows has the same figures.
report-chart-row = { $row }: { $figure }
report-chart-row-interval = { $row }: { $figure } ({ $interval })

# --- The workbook

report-sheet-cover = Cover
report-sheet-charts = Figures in the charts
report-heads-column = Column
report-heads-unit = Unit
report-heads-meaning = What it is
report-heads-table = Table
report-heads-row = Row
report-heads-figure = Figure
report-heads-below = Interval reaches below it by
report-heads-above = Interval reaches above it by

# --- The files for programs

report-field-period = Period
report-field-period-about = Which quarter, half or year the figures are of.
report-field-row-about = What the figures of the line are about.

# --- Sections

report-section-reach = Who was reached
report-section-reach-about = How many sessions there were, whether people were asked afterwards, and whether they answered.
report-section-alliance = Alliance
report-section-alliance-about = How { -clients } saw the work together: whether they agree on where it leads and how, and feel at ease with each other.
report-section-alerts = Alerts
report-section-alerts-about = What therapists were told, how soon it was seen, and how it went on. How soon something is seen says little of how well it was taken up, so it is no target.
report-section-parity = Remote and in person
report-section-parity-about = Whether people who meet from afar are served as well as those who meet in a room. Nobody drew lots for it: people chose, so a difference need not come from the way of meeting.
report-section-outcome = Alliance and how { -clients } have been
report-section-outcome-about = Whether the two go together here, beside what others found. Going together does not say that one comes from the other.
report-section-tracking = As therapists and { -clients } see it
report-section-tracking-about = Whether therapists see the same sessions higher or lower than their { -clients }, and whether both move together.
report-section-quality = How good the alerts were
report-section-quality-about = How many alerts the numbers gave, beside how many may be false, and how many were right in the eyes of whoever got them.
report-section-method = How to read this, and what is not shown
report-section-method-about = What was left out and why, how the figures are made, and what they cannot say.

# --- Tables

report-table-reach = Sessions and answers
report-table-reach-about = Of everybody who had a session in this period.
report-table-answering = How check-ins were answered
report-table-answering-about = Of everybody who was asked in this period.
report-table-reach-by-modality = By how sessions were held
report-table-reach-by-modality-about = A { -client } who met in several ways is in several rows.
report-table-going-on = Those who go on, and all
report-table-going-on-about = Who leaves early often felt less at ease. So those who go on look better than all do.
report-table-alliance = Alliance as a whole
report-table-alliance-about = Of everybody who answered, each { -client } counted once.
report-table-alliance-by-component = By component
report-table-alliance-by-component-about = Goals, tasks and bond apart.
report-table-alliance-by-modality = Alliance by how sessions were held
report-table-alliance-by-modality-about = A { -client } who met in several ways is in several rows.
report-table-alliance-by-phase = Alliance by phase
report-table-alliance-by-phase-about = Of work that has ended. Of a short treatment the first five and the last three sessions overlap.
report-table-alliance-by-problem-area = Alliance by problem area
report-table-alliance-by-problem-area-about = By what { -client } and therapist mostly work on, where that was said.
report-table-alerts = What alerts said
report-table-alerts-about = What { -clients } said outright, and what the numbers suggested, apart.
report-table-alert-times = From answer to seen
report-table-alert-times-about = How long it took from an answer to the alert, and from the alert until somebody marked it as seen. Each { -client } with an alert counts once.
report-table-after-alerts = How it went on
report-table-after-alerts-about = Beside what would come back by chance alone: after a low answer the next is mostly higher, whatever anybody does. Fewer than by chance speaks for alerts that were about something that lasts, and not for care that made it worse.
report-table-parity = Remote against in person
report-table-parity-about = Remote less in person. { -clients-upper } and therapists differ from each other; that is taken into account.
report-table-parity-pooled = Remote against in person, over the year
report-table-parity-pooled-about = The same, of all sessions of the calendar year as one: for what one period is too small to tell.
report-table-outcome = Alliance and outcome
report-table-outcome-about = Each { -client }'s alliance before, and how they said they had been the last time they were asked.
report-table-published = What others found
report-table-published-about = Published correlations of alliance with outcome, mostly of longer questionnaires than these. Where no interval stands, none was published.
report-table-drop-out = Alliance and dropping out
report-table-drop-out-about = Of { -clients } whose work ended in this period, as their therapists said how. Whether those who stopped coming had felt less at ease before.
report-table-tracking = Level and tracking
report-table-tracking-about = Of sessions that both answered wholly, the therapist first. Each therapist counts once, as a mean of three { -clients } or more.
report-table-quality = Alerts beside their budget
report-table-quality-about = Of alerts that the numbers suggested; what { -clients } said outright is not in it.

# --- What the rows are

report-by-all = Everybody
report-by-modality = How sessions were held
report-by-phase = Phase
report-by-problem-area = Problem area
report-by-component = Component
report-by-session = Session
report-by-comparison = Compared
report-by-source = Where it comes from

report-row-all-all = All
report-row-modality-video = Video
report-row-modality-phone = Phone
report-row-modality-chat = Chat
report-row-modality-email = E-mail
report-row-modality-in-person = In person
report-row-phase-first-five = First five sessions
report-row-phase-later = In between
report-row-phase-last-three = Last three sessions
report-row-problem-area-anxiety = Worry and fear
report-row-problem-area-depression = Low mood
report-row-problem-area-trauma = Something hard that happened
report-row-problem-area-grief = A loss
report-row-problem-area-substances = Alcohol or other substances
report-row-problem-area-eating = Eating
report-row-problem-area-relationships = Relationships
report-row-problem-area-stress = Stress
report-row-problem-area-body = The body, pain or sleep
report-row-problem-area-other = Something else
report-row-component-goal = Goals
report-row-component-task = Tasks
report-row-component-bond = Bond
report-row-component-total = All together
report-row-comparison-coverage = Asked of held
report-row-comparison-response = Answered of asked
report-row-comparison-alliance = Alliance
report-row-comparison-with-alert = { -clients-upper } with an alert
report-row-comparison-seen-within-a-day = Alerts seen within a day
report-row-comparison-between = Between { -clients }
report-row-comparison-adjusted = Between { -clients } alike at first
report-row-comparison-early = Of the first five sessions
report-row-comparison-late = Of the last three before
report-row-comparison-within = Within { -clients }
report-row-source-all = 295 studies of all kinds (Flückiger and others 2018)
report-row-source-internet = 23 studies over the internet (Flückiger and others 2018)
report-row-source-live-teletherapy = 34 studies by video or phone (Aafjes-van Doorn and others 2024)
report-row-source-first-sessions = Sessions one to five (Flückiger and others 2018)
report-row-source-last-sessions = The last three sessions (Flückiger and others 2018)
report-row-source-substances = 29 studies of substance use (Flückiger and others 2018)

# --- Columns

report-column-clients = { -clients-upper }
report-column-clients-about = How many different { -clients } are behind the row.
report-column-sessions = Sessions
report-column-sessions-about = Sessions that were held. Of one { -client } at most 15 count.
report-column-asked = Asked
report-column-asked-about = Check-ins that were sent. Of one { -client } at most 15 count.
report-column-answered = Answered
report-column-answered-about = Check-ins that were answered. Of one { -client } at most 15 count.
report-column-response = Answered of asked
report-column-response-about = Each { -client }'s share of check-ins that they answered, as a mean of { -clients }.
report-column-coverage = Asked of held
report-column-coverage-about = Each { -client }'s share of sessions after which they were asked, as a mean of { -clients }.
report-column-hours-to-answer = Until answered
report-column-hours-to-answer-about = Hours from asking to the answer: a { -client }'s own median, then the median of { -clients }.
report-column-hours-to-answer-late = Until answered, slowest tenth
report-column-hours-to-answer-late-about = Nine of ten { -clients } answer within these hours, as a rule: a { -client }'s own median counts.
report-column-missing-items = Left open
report-column-missing-items-about = Each { -client }'s share of questions that were left open in what they sent, as a mean of { -clients }.
report-column-silent = Silent
report-column-silent-about = Share of { -clients } who were asked and never answered.
report-column-opted-out = Stopped
report-column-opted-out-about = Share of { -clients } who were asked, and by now asked for no more questions.
report-column-mean = Mean
report-column-mean-about = Alliance, from 0 to 100: the mean of the { -clients }' own means.
report-column-going-on = Those who go on
report-column-going-on-about = The same, of { -clients } with whom the work goes on.
report-column-change = Change
report-column-change-about = By how many points alliance changes from one session to the next: the mean of slopes of { -clients } who answered four times or more, each counted as 10 at most, either way.
report-column-at-ceiling = At the top
report-column-at-ceiling-about = Each { -client }'s share of check-ins with the best answer to every question, as a mean of { -clients }.
report-column-always-same = Always the same
report-column-always-same-about = Share of { -clients } who each time gave one and the same answer to every question, of those who answered three times or more.
report-column-alerts = Alerts
report-column-alerts-about = Alerts that were opened by what was answered about these sessions. Of one { -client } at most 15 count.
report-column-outright = Said outright
report-column-outright-about = Alerts that began with what a { -client } said in so many words.
report-column-suggested = From the numbers
report-column-suggested-about = Alerts that began with what the numbers suggested. Some began with both.
report-column-hours-to-alert = Answer to alert
report-column-hours-to-alert-about = Hours from the answer until a message about it was delivered to the therapist; quiet hours are in it. A { -client }'s own median, then the median of { -clients }.
report-column-hours-to-alert-late = Answer to alert, slowest tenth
report-column-hours-to-alert-late-about = Nine of ten { -clients }' alerts are told within these hours, as a rule.
report-column-hours-to-seen = Alert to seen
report-column-hours-to-seen-about = Hours from telling the therapist until it was first marked as seen; what nobody had seen by then, until the report was made. A { -client }'s own median, then the median of { -clients }.
report-column-hours-to-seen-late = Alert to seen, slowest tenth
report-column-hours-to-seen-late-about = Nine of ten { -clients }' alerts are marked as seen within these hours, as a rule; what nobody had seen by then counts until the report was made.
report-column-helped = It helped
report-column-helped-about = Each { -client }'s share of talks after an alert of which they said that it helped.
report-column-back-in-range = Back as usual
report-column-back-in-range-about = Each { -client }'s share of alerts from the numbers after which answers were as usual again within three check-ins, of those with three more check-ins, as a mean of { -clients }.
report-column-by-chance = By chance
report-column-by-chance-about = So many would be back as usual within three check-ins if nothing at all had happened: by the model of an ordinary programme, not counted here.
report-column-unrepaired = Not back by the end
report-column-unrepaired-about = Of { -clients } whose work ended in this period and whom an alert from the numbers was about: the share of whom answers were never as usual again after the last one.
report-column-difference = Difference
report-column-difference-about = Remote less in person, in points of 0 to 100, by a model in which therapists differ at random (mixed model, REML), and in which each { -client } counts the same.
report-column-conclusion = What it says
report-column-conclusion-about = Whether the difference was shown to be smaller than the margin. That no difference was found does not show it.
report-column-clients-needed = { -clients-upper } needed
report-column-clients-needed-about = So many { -clients } a programme like this one needs to show, in 8 of 10 periods, that a difference is smaller than the margin, if in truth there is none. A star here may also mean that a million would not do.
report-column-correlation = Correlation
report-column-correlation-about = How far the two go together: 0 not at all, 1 wholly, below 0 the other way round. Between { -clients } it is pooled over therapists with five { -clients } or more (REML, Hartung and Knapp); within, it is the mean of { -clients }' own correlations.
report-column-prediction = For one therapist
report-column-prediction-about = The same correlation, with an interval in which that of one more therapist of the kind would lie.
report-column-level = Level
report-column-level-about = By how many points of 100 therapists see sessions higher than their { -clients }; below 0, lower. The mean of therapists' own means, each counted as 30 at most, either way.
report-column-tracking = Tracking
report-column-tracking-about = Whether a therapist's answers move with the { -client }'s from session to session: 1 wholly, 0 not at all, below 0 the other way round. The mean of therapists' means of their { -clients }' correlations, of four sessions or more.
report-column-left-early = Left early
report-column-left-early-about = Share of { -clients } who stopped coming, of those whose work ended and whose therapist said how.
report-column-left-early-difference = Their alliance, less the others'
report-column-left-early-difference-about = By how many points the alliance of those who stopped coming was higher than that of the others whose work ended; below 0, lower.
report-column-alerts-per-hundred = Alerts in a hundred
report-column-alerts-per-hundred-about = Alerts from the numbers for each hundred answered check-ins of a { -client }, as a mean of { -clients }.
report-column-budget = Budget
report-column-budget-about = How many in a hundred the numbers may give at most, in the long run.
report-column-judged-right = Right, as judged
report-column-judged-right-about = Of the alerts from the numbers that whoever got them called right or chance, the share called right: a mean of therapists, each counted once.

# --- Units

report-unit-people = people, to the nearest ten
report-unit-times = to the nearest ten
report-unit-needed = { -clients }, to the next ten
report-unit-points = points of 100
report-unit-percent = per cent
report-unit-hours = hours
report-unit-correlation = from −1 to 1
report-unit-code = in words

# --- Figures that are words

report-code-equivalent = no difference to speak of
report-code-different = a difference
report-code-both = different, yet nothing to speak of
report-code-cannot-tell = cannot tell

# --- Sentences

report-sentence-parity-margin = A difference of less than { $margin } points was declared beforehand to be nothing to speak of. Only a difference shown to be smaller is called that (two one-sided tests, 5 %); that none was found is not enough.
report-sentence-parity-no-margin = No margin was declared before this period ended, so whether a difference is nothing to speak of was not tested. That none is found does not show it.
report-sentence-outcome-not-asked = How { -clients } have been is not asked here, so whether alliance goes with it cannot be told.
report-sentence-outcome-correlation = These are correlations. They do not say that a better alliance makes people better: who gets better may feel more at ease.
report-sentence-outcome-own = Here the same person answers both, with a few questions and one, and the therapist may have read them. So these figures cannot simply be laid beside published ones.
report-sentence-tracking-agreed = Therapists say for themselves alone how they saw a session. It counts here only of those who said that it may, and from then on. Who they are is told to nobody, and nothing is told of ten or fewer.
report-sentence-tracking-read = Therapists mostly see the work a little lower than their { -clients } (Tryon and others 2007, 53 studies; Atzil-Slonim and others 2015). Neither view is the right one, and a difference is no mistake. One questionnaire is never exact, so tracking comes out smaller than it is.
report-sentence-quality-agreed = What therapists think of an alert they say for themselves alone. It counts here only of those who said that it may, and from then on. They judge once they know how it went on, and may judge most where it is plain.
report-sentence-quality-budget = The budget is how many alerts in a hundred check-ins the numbers may give at most. It says nothing of how many are right.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = What therapists think of their alerts is not counted here: they were told that only they ever see it.

report-sentence-method-hidden = { $told } of { $figures } figures are told here. The others are stars: there is nothing, or too few people are behind them, or one therapist has more than half of them. Which of these it is, is not said, so that nobody can be worked out.
report-sentence-method-people = A row stands for more than ten people and at least three therapists, none of whom has more than half of them. That goes by who was asked. Within a row, a figure about what people said is told when enough of them said it. Both counts are off on purpose, so that nobody can be certain from a star, or from none, what one person did.
report-sentence-method-noise = Every figure is off by a little that was drawn once by chance, and is the same for as long as the report is kept. So not even somebody who knows everybody else can work out the last one. Intervals contain this, and how wide they are is off by a little, too.
report-sentence-method-means = Every { -client } counts the same: a mean is of the { -clients }' own means, a share of their own shares. Intervals treat { -clients } of one therapist as alike (bias-reduced sandwich, Satterthwaite's degrees: Bell and McCaffrey 2002, Pustejovsky and Tipton 2018); those of shares never leave 0 to 100 (Korn and Graubard 1998; with noise as Zou and Donner 2008 have it).
report-sentence-method-hours = Hours are steps from a quarter of an hour to four weeks. Which step is told is drawn so that the right one is the likeliest (McSherry and Talwar 2007). They have no interval, so they are told only where that one or the next to it comes out in 19 of 20 reports: of fifty people, and of 250 for the slowest tenth.
report-sentence-method-counted = Counted are the sessions that ended in this period and took place. What was answered elsewhere and taken in from a file is not in it, and scores are of the present questions alone. Problem areas are what therapists noted, and no diagnoses.
report-sentence-method-theirs-alone = How therapists see sessions themselves, and what they think of an alert, is in no figure here: they say it on the word that only they ever see it. So it is not told either whether they and their { -clients } see things alike.
report-sentence-method-own-answers = How therapists see sessions, and what they think of an alert, count where they said that it may, and only what they said after that. Such a figure is a mean of therapists and not of { -clients }, each counted once, and the noise in it covers all of one therapist. It is told of more than ten, as a rule of more than sixteen; a star says nothing of who said yes. In a programme of ten therapists or fewer it is never told.
report-sentence-method-limits = People chose whether to answer, and how to meet, so groups differ in more than what they are called. These figures say something about a programme. They say nothing about a therapist, and are no way to rank anybody. Where something rare hangs on the therapist, such as asking for no more questions, intervals can be too narrow: those with whom it happens most may not be among the therapists here.

# --- Settings

report-setting-margin = Margin of equivalence, points of 0 to 100
report-setting-budget = Most alerts that the numbers may give, in a hundred check-ins
report-setting-told = Figures told
report-setting-figures = Figures there are
