"""The whole of what can happen: every command, tap, typed answer and screen, each under its function's name."""

from collections.abc import Callable, Iterable
from typing import Any

from handlers import (
    afterwards,
    alert_chart,
    alert_screens,
    check_in,
    consent,
    invite,
    join,
    menu,
    notice,
    own_time,
    reach,
    sending,
    session,
    signposts,
    stopping,
    talk,
)
from handlers.entrance import Routes

COMMANDS = (("help", "What this is, and what you can do here"),)


def _by_name(functions: Iterable[Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for function in functions:
        if function.__name__ in found:
            raise ValueError(f"two routes are called {function.__name__}")
        found[function.__name__] = function
    return found


ROUTES = Routes(
    commands={
        "start": menu.on_help,
        "help": menu.on_help,
        "session": session.on_session,
        "invite": invite.on_invite,
        "zone": own_time.on_zone,
        "quiet": own_time.on_quiet,
        "pause": stopping.on_pause,
        "stop": stopping.on_stop,
        "talk": talk.on_talk,
    },
    actions=_by_name(
        (
            # joining
            consent.agree,
            consent.decline,
            consent.reconsider,
            own_time.keep_zone,
            own_time.type_zone,
            own_time.set_quiet,
            own_time.type_quiet,
            consent.keep_called,
            consent.type_called,
            # stopping, taking a break
            stopping.ask_stop,
            stopping.on_break,
            stopping.stop,
            stopping.go_on,
            stopping.pause,
            # inviting, reporting
            invite.start_invite,
            invite.invite_client,
            invite.invite_colleague,
            session.start_session,
            session.pick_pair,
            session.pick_modality,
            session.ended,
            session.other_time,
            session.undo_session,
            # answering
            check_in.begin,
            check_in.answer,
            check_in.back,
            check_in.not_held,
            check_in.connection,
            check_in.leave_it,
            check_in.after_all,
            sending.change,
            sending.send,
            afterwards.add_comment,
            afterwards.no_comment,
            afterwards.to_comment,
            afterwards.wish,
            # a check-in that the client starts
            talk.start_talk,
            talk.talk_with,
            talk.talk_about,
            talk.talk_held,
            talk.take_up,
            signposts.open_contacts,
            # being told
            notice.open_notice,
            alert_screens.open_alert,
            alert_screens.seen,
            alert_screens.choose_reminder,
            alert_screens.remind,
            alert_screens.see_chart,
            alert_screens.see_help,
            alert_screens.choose_response,
            alert_screens.respond,
            alert_screens.write_note,
        )
    ),
    prompts=_by_name(
        (
            join.take_spoken,
            join.take_name,
            own_time.take_zone,
            own_time.take_quiet,
            consent.take_called,
            invite.take_code,
            session.take_time,
            afterwards.take_comment,
            alert_screens.take_note,
        )
    ),
    views=_by_name(
        (
            join.link_dead,
            join.link_code,
            join.link_wrong,
            join.name_question,
            own_time.zone_question,
            own_time.zone_typing,
            own_time.zone_unknown,
            own_time.zone_choice,
            join.joined,
            consent.consent,
            consent.declined,
            own_time.quiet_question,
            own_time.quiet_typing,
            own_time.time_noted,
            consent.called_question,
            consent.called_typing,
            consent.consented,
            consent.client_joined,
            join.invitation_burnt,
            stopping.stop_choice,
            stopping.stop_question,
            stopping.stopped,
            stopping.pause_question,
            stopping.paused,
            stopping.going_on,
            stopping.client_stopped,
            invite.invite_choices,
            invite.invite_code,
            invite.invite_code_again,
            invite.invite_known,
            invite.invite_link,
            invite.invite_spoken,
            session.session_pairs,
            session.session_modality,
            session.session_when,
            session.session_time,
            session.session_time_again,
            session.session_reported,
            check_in.check_in_prompt,
            check_in.check_in_screen,
            afterwards.put_away,
            talk.talk_whom,
            talk.talk_days,
            talk.talk_how,
            talk.talk_which,
            talk.talk_sent,
            talk.check_in_moved,
            signposts.contacts,
            notice.notice_line,
            notice.too_long,
            alert_chart.alert_chart,
            alert_screens.alert_line,
            alert_screens.alert_reminder,
            alert_screens.alert_put_away,
            alert_screens.alert_detail,
            alert_screens.alert_reminders,
            alert_screens.alert_help,
            alert_screens.alert_responses,
            alert_screens.alert_note,
            alert_screens.waiting_detail,
            reach.client_unreachable,
            menu.help_screen,
            menu.nobody_reads,
            menu.unknown_command,
            menu.old_button,
            menu.stale,
            menu.closed,
            menu.set_aside,
        )
    ),
)
