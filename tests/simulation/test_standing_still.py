"""A worker that is halted between a claim and the message, for a shorter or longer time than its lease lasts."""

from datetime import timedelta

import pytest

from storage.outgoing import Purpose
from tests.simulation.town import BEGIN, Town
from tests.simulation.townspeople import Townspeople


@pytest.mark.parametrize("seconds", [12, 40, 90])
def test_what_another_has_sent_meanwhile_is_not_sent_again(seconds: int) -> None:
    town = Town(1, wobble=0.0)
    people = Townspeople(town)
    people.move_in(1)
    town.live(BEGIN + timedelta(seconds=5))
    town.workers.stand_still(timedelta(seconds=seconds), when_it_has_claimed=True)
    town.type(people.clients[0], "/help")
    town.live(BEGIN + timedelta(minutes=10))
    answers = [each for each in town.telegram.pushes if each.row.purpose is Purpose.REPLY]
    town.close()
    assert town.workers.happened == {"stood still": 1}
    assert len(answers) == 1
